import { budgetsOf, formatBudget } from './budget.ts'

/** `npm run budget`: fails if the built site is larger than it may be. Another folder than `dist` may be named. */
const budgets = budgetsOf(process.argv[2] ?? 'dist')
for (const budget of budgets) console.log(formatBudget(budget))
if (budgets.some(({ bytes, limit }) => bytes > limit)) process.exit(1)
