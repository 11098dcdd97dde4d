import { ARTICLE_PAGE } from '../domain/address.ts'
import '../page/main.ts'
import { leadWithin } from './links.ts'

leadWithin(
  new Map([
    [ARTICLE_PAGE.replace('./', ''), { type: 'text/html; charset=utf-8', isSaved: false }],
    ['names.csv', { type: 'text/csv; charset=utf-8', isSaved: true }],
  ]),
)
