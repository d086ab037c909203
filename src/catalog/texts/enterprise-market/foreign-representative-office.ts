import type { foreignRepresentativeOffice } from '../../types/enterprise-market/foreign-representative-office.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foreignRepresentativeOffice> = {
  name: {
    zh: '外国（地区）企业常驻代表机构登记证',
    en: 'Registration certificate of a resident representative office of a foreign enterprise',
  },
  aliases: [
    '外企代表处登记证',
    '代表处登记证',
    '外国企业常驻代表机构登记证',
    '外资代表处执照',
    '常驻代表机构登记证',
    'representative office license',
  ],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [1, 3],
    note: {
      zh: '驻在期限，不超过派出企业的存续期限',
      en: 'the period of residence, not beyond the existence of the sending enterprise',
    },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '驻在期限届满后继续活动的，届满前六十日内向登记机关申请变更登记。',
      en: 'To go on after the period, apply for the change of registration within 60 days before it ends.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '外国企业常驻代表机构登记管理条例',
  disclosure: {
    'consumer-check': ['principal'],
    'business-partner': ['principal'],
    'bank-account': ['principal'],
    inspection: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    holderName: { zh: '机构名称', en: 'Name of the office' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '首席代表', en: 'Chief representative' },
    address: { zh: '驻在场所', en: 'Address of the office' },
    businessScope: { zh: '业务范围', en: 'Scope of activities' },
    establishedDate: { zh: '成立日期', en: 'Date of establishment' },
    parent: { zh: '派出企业名称', en: 'Sending enterprise' },
    parentAddress: { zh: '派出企业住所', en: 'Domicile of the sending enterprise' },
    validFrom: { zh: '驻在期限（自）', en: 'Period of residence from' },
    validUntil: { zh: '驻在期限（至）', en: 'Period of residence until' },
  },
  sample: {
    number: '91310000717852366C',
    holderName: '德国莱茵河谷精密机械有限公司上海代表处',
    issueDate: '2024-06-07',
    principal: 'Anna Weber',
    address: '上海市长宁区娄山关路523号金虹桥国际中心1806室',
    businessScope:
      '从事与隶属外国企业有关的产品的市场调查、展示、宣传活动，以及与产品销售、服务提供、境内采购和境内投资有关的联络活动（不得从事营利性活动）',
    establishedDate: '2009-07-15',
    parent: 'Rheintal Präzisionsmaschinen GmbH',
    parentAddress: 'Industriestraße 18, 56070 Koblenz, Germany',
    validFrom: '2024-07-15',
    validUntil: '2027-07-14',
  },
};
