import type { specialIndustryLicensePawn } from '../../types/public-security/special-industry-license-pawn.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof specialIndustryLicensePawn> = {
  name: { zh: '特种行业许可证（典当业）', en: 'Special-industry license (pawnbroking)' },
  aliases: ['典当业特种行业许可证', '典当特行证', '特行证（典当）', '典当特种行业许可证', 'pawnshop police license'],
  sector: 'public-security',
  authority: { zh: '上海市公安局', en: 'Shanghai Municipal Public Security Bureau' },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '典当管理办法（商务部、公安部令2005年第8号）第十六条、第十七条；国务院令第412号 第三十五项',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    unitAddress: { zh: '经营地址', en: 'Address of the premises' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    pawnPermitNumber: { zh: '典当经营许可证编号', en: 'Number of the pawn permit' },
  },
  sample: {
    number: '沪公特典字第0070021号',
    holderName: '上海浦汇恒丰典当有限公司',
    issueDate: '2019-10-08',
    unitAddress: '上海市普陀区曹杨路1040弄2号一层102室',
    legalRepresentative: '汪立群',
    businessScope:
      '动产质押典当业务；财产权利质押典当业务；房地产抵押典当业务；限额内绝当物品的变卖；鉴定评估及咨询服务',
    pawnPermitNumber: '31128A10021',
  },
  notes: {
    zh: '取得典当经营许可证后十日内申请，领到本证后方可营业。',
    en: 'Applied for within ten days of receiving the pawn permit; business may begin only with this license.',
  },
};
