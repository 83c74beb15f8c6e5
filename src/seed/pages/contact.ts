import type { Seed } from '../Seed'

export const contact: Seed = {
  collection: 'pages',
  slug: 'contact',
  data: {
    title: 'Contact',
    summary: 'How to contact the team that manages this website.',
    placement: 'footer',
  },
  texts: {
    body: [
      'This website is managed by the communications team of DG CONNECT.',
      'Please write to [contact@fora.example](mailto:contact@fora.example) if you find an error, if you cannot use part of the website, or if you would like to know more about our work in a forum. This is the address of a demonstration; whoever runs the website replaces it.',
      'Please include the address of the page concerned.',
    ],
  },
}
