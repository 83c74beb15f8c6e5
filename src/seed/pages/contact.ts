import type { Seed } from '../Seed'

export const contact: Seed = {
  collection: 'pages',
  slug: 'contact',
  data: {
    title: 'Contact',
    summary: 'How to reach the team that writes this website.',
    placement: 'footer',
  },
  texts: {
    body: [
      'This website is written by the communications team of the department for digital policy.',
      'Please write to [contact@fora.example](mailto:contact@fora.example) if you find an error, meet a barrier, or want to know more about our work in a forum. This is the address of a demonstration: whoever runs the website puts a real one here.',
      'Please say which page you mean. Its address is enough.',
    ],
  },
}
