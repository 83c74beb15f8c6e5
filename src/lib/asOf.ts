/** As what Payload's router is asked for `GET …/{id}?asOf=`: it would answer that address with the present. */
export const AS_OF = 'as-of'
