import type { residencePermitPointsNotice } from '../../types/identity-household/residence-permit-points-notice.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof residencePermitPointsNotice> = {
  name: { zh: '《上海市居住证》积分通知书', en: 'Shanghai residence-permit points notice' },
  aliases: ['居住证积分通知书', '居住证积分', '积分通知书', '上海积分', '120积分', 'residence points'],
  sector: 'identity-household',
  authority: {
    zh: '上海市人力资源和社会保障局',
    en: 'Shanghai Municipal Human Resources and Social Security Bureau',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [1],
    note: {
      zh: '每年确认一次，居住证须在签注有效期内',
      en: 'confirmed once a year, with an endorsed residence permit',
    },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '积分有效期满前，由用人单位通过居住证积分管理信息系统提出续办（确认）申请。',
      en: 'Before the points run out, the employer applies for their confirmation in the points system.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '上海市居住证管理办法；上海市居住证积分管理办法',
  disclosure: {
    'school-enrollment': ['number', 'holderName', 'holderNumber', 'familyMembers'],
    'benefit-claim': ['number', 'holderName', 'holderNumber', 'familyMembers'],
    employment: ['holderName', 'points'],
    counter: ['number', 'holderName', 'holderNumber', 'points', 'employer', 'familyMembers'],
    'online-application': ['number', 'holderName', 'holderNumber', 'points'],
  },
  fields: {
    number: { zh: '通知书编号', en: 'Number of the notice' },
    holderName: { zh: '持证人姓名', en: 'Name of the permit holder' },
    holderNumber: { zh: '居住证号码（公民身份号码）', en: 'Residence-permit number (citizen identity number)' },
    issueDate: { zh: '通知日期', en: 'Date of the notice' },
    points: { zh: '积分分值', en: 'Points', unit: 'points' },
    standardReached: { zh: '是否达到标准分值（120分）', en: 'Whether the standard score of 120 is reached' },
    employer: { zh: '用人单位', en: 'Employer' },
    familyMembers: {
      zh: '同住人员',
      en: 'Spouse and children living together',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        relation: { zh: '与持证人关系', en: 'Relation to the holder' },
        number: { zh: '身份证件号码', en: 'Identity document number' },
      },
    },
    validFrom: { zh: '积分有效期（起）', en: 'Points valid from' },
    validUntil: { zh: '积分有效期（止）', en: 'Points valid until' },
  },
  sample: {
    number: '310115202404100487',
    holderName: '吴俊杰',
    holderNumber: '420106198603082411',
    issueDate: '2024-04-10',
    points: 132,
    standardReached: true,
    employer: '上海临港智造装备技术有限公司',
    familyMembers: [
      { name: '李思敏', relation: 'wife', number: '420106198711203428' },
      { name: '吴子涵', relation: 'only-son', number: '420106201405223513' },
    ],
    validFrom: '2024-04-10',
    validUntil: '2025-04-09',
  },
  notes: {
    zh: '是否达到标准分值单列，出示时不必披露分值。',
    en: 'Whether the standard score is reached is a field of its own, so that the points need not be disclosed.',
  },
};
