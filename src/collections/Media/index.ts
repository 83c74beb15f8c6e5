import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { hasStaffRole } from '@/access/hasStaffRole'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { env } from '@/lib/env'
import { EXPORT_LIST, exportList } from '@/workflow/listExport'
import { checkUpload } from './checkUpload'
import { fields } from './fields'
import { fingerprint } from './fingerprint'
import { mayUpload } from './mayUpload'
import { publiclyUsedOrStaff } from './publiclyUsedOrStaff'
import { recordDeletion } from './recordDeletion'
import { recordUpload } from './recordUpload'
import { refuseDeletionInUse } from './refuseDeletionInUse'
import { removeOrphan } from './removeOrphan'
import { forgetSizes, selectIngredients, sizes } from './sizes'
import { wholeAddress } from './wholeAddress'
import { refuseUpdate } from './refuseUpdate'
import { FILE_TYPES } from '@/lib/fileTypes'

/**
 * Files. Immutable from upload on: what was validated is what readers get, and a better file is a new upload.
 * Alternative text is not here but where a file is used.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'File', plural: 'Files' },
  access: {
    admin: staff,
    create: mayUpload,
    delete: hasStaffRole('author'),
    read: publiclyUsedOrStaff,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: {
    disableCopyToLocale: true,
    hideAPIURL: true,
    group: 'Content',
    description: 'Pictures and documents. A file cannot be changed: upload a better one as a new file.',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'mimeType', 'credit', 'publicUses', 'createdAt'],
    listSearchableFields: ['filename', 'credit'],
    components: { beforeListTable: [EXPORT_LIST] },
  },
  defaultSort: '-createdAt',
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [exportList],
  fields: [...fields(), ...sizes()],
  hooks: {
    beforeOperation: [refuseUpdate, checkUpload, selectIngredients],
    beforeChange: [fingerprint, removeOrphan],
    afterChange: [recordUpload],
    beforeDelete: [refuseDeletionInUse],
    afterDelete: [recordDeletion, forgetSizes],
    afterRead: [wholeAddress],
  },
  lockDocuments: false,
  upload: {
    // Makes Payload pass every picture through sharp, which leaves EXIF, GPS and other metadata behind.
    constructorOptions: { failOn: 'error', limitInputPixels: 100_000_000 },
    crop: false,
    focalPoint: false,
    mimeTypes: Object.keys(FILE_TYPES),
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
    pasteURL: false,
    staticDir: path.join(env.DATA_DIR, 'media'),
  },
}
