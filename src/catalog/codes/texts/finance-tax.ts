import type * as tables from '../finance-tax.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  pawnBusiness: {
    movables: ['动产质押典当业务', 'pawning of movables'],
    rights: ['财产权利质押典当业务', 'pawning of property rights'],
    'real-estate': ['房地产抵押典当业务', 'mortgaging of real estate'],
    'forfeited-sale': ['限额内绝当物品的变卖', 'sale of forfeited articles within the limit'],
    appraisal: ['鉴定评估及咨询服务', 'appraisal and consulting'],
    'approved-other': ['依法批准的其他典当业务', 'other pawn business approved by law'],
  },
  accountingFirmForm: {
    'general-partnership': ['普通合伙', 'general partnership'],
    'special-partnership': ['特殊普通合伙', 'special general partnership'],
    'limited-liability': ['有限责任', 'limited liability'],
  },
  incomeKind: {
    wages: ['工资、薪金所得', 'wages and salaries'],
    services: ['劳务报酬所得', 'remuneration for services'],
    manuscripts: ['稿酬所得', 'author’s remuneration'],
    royalties: ['特许权使用费所得', 'royalties'],
    business: ['经营所得', 'business income'],
    dividends: ['利息、股息、红利所得', 'interest and dividends'],
    lease: ['财产租赁所得', 'lease of property'],
    transfer: ['财产转让所得', 'transfer of property'],
    incidental: ['偶然所得', 'incidental income'],
    comprehensive: ['综合所得年度汇算', 'yearly settlement of comprehensive income'],
  },
  exportTaxState: {
    repaid: ['已补税', 'tax repaid'],
    'not-refunded': ['未退税', 'tax not refunded'],
  },
} satisfies NamesOf<typeof tables>;
