import type { CollectionConfig } from 'payload'
import { STAFF_ROLES } from '@/access/staffRoles'

export const Users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'staffRoles', type: 'select', hasMany: true, options: [...STAFF_ROLES], saveToJWT: false },
    { name: 'languages', type: 'text', hasMany: true },
    { name: 'units', type: 'text', hasMany: true },
    { name: 'deactivatedAt', type: 'date' },
  ],
}
