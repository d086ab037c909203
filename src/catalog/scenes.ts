import type { Bilingual } from './types.ts';

/** Where people are asked for a license: a closed list, to which types name the fields that may be asked for. */
export type Scene = keyof typeof scenes;

/** The names of the scenes in which a license is shown, `elicense/catalog`. */
export const scenes = /*@__PURE__*/ Object.freeze({
  'age-over-18': {
    zh: '成年核验（酒吧、网吧、烟酒销售）',
    en: 'Proof of age (bars, internet cafés, tobacco and alcohol)',
  },
  'bank-account': { zh: '银行开户与金融业务', en: 'Bank accounts and financial services' },
  'benefit-claim': { zh: '申领待遇、享受优待', en: 'Claiming a benefit or a concession' },
  boarding: { zh: '乘机、乘车、乘船查验', en: 'Boarding planes, trains and ships' },
  'border-crossing': { zh: '出入境边防检查', en: 'Border control' },
  'business-partner': { zh: '合作方、供应商资质核验', en: 'Checking a partner or a supplier' },
  'consumer-check': { zh: '消费者查验公示证照', en: 'Consumers reading what hangs on the wall' },
  counter: { zh: '政务服务窗口办事', en: 'At the counter of an agency' },
  employment: { zh: '招聘与入职', en: 'Hiring' },
  'hotel-check-in': { zh: '旅馆入住登记', en: 'Hotel check-in' },
  'identity-check': { zh: '身份核验', en: 'Checking an identity' },
  inspection: { zh: '行政执法现场检查', en: 'Inspection of premises' },
  'medical-care': { zh: '就医', en: 'Medical care' },
  'online-application': { zh: '网上办事', en: 'Online application' },
  'property-transaction': { zh: '不动产交易与租赁', en: 'Sale, lease or mortgage of property' },
  'qualification-check': { zh: '执业（从业）资格查验', en: 'Checking a professional qualification' },
  'roadside-check': { zh: '路面执勤检查', en: 'Roadside check' },
  'school-enrollment': { zh: '入园、入学报名', en: 'Enrollment at a school' },
  tendering: { zh: '招标投标与政府采购', en: 'Tenders and public procurement' },
  'vehicle-business': { zh: '车辆买卖、保险与年检', en: 'Sale, insurance and inspection of vehicles' },
} satisfies Readonly<Record<string, Bilingual>>);
