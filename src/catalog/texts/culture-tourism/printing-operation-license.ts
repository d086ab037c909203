import type { printingOperationLicense } from '../../types/culture-tourism/printing-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof printingOperationLicense> = {
  name: { zh: '印刷经营许可证', en: 'Printing operation license' },
  aliases: ['印刷许可证', '印刷业经营许可证', '出版物印刷许可证', '其它印刷品许可证', '印刷证', 'printing license'],
  sector: 'culture-tourism',
  authority: {
    zh: '上海市新闻出版局（出版物印刷）；区新闻出版主管部门（包装装潢印刷品和其他印刷品印刷）',
    en: 'Shanghai Municipal Press and Publication Bureau (publications); district press and publication authority (packaging and other matter)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [4, 6], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前向原发证机关申请换证。',
      en: 'Apply to the office that issued it for a new one before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100779000100',
  legalBasis: '印刷业管理条例 第八条；印刷业经营者资格条件暂行规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    businessPlace: { zh: '经营场所', en: 'Place of business' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    economicNature: { zh: '经济类型', en: 'Economic type' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）印证字第310140216号',
    holderName: '上海嘉定墨香印务有限公司',
    issueDate: '2023-05-30',
    businessPlace: '上海市嘉定区马陆镇博学路1288号2幢1层',
    legalRepresentative: '毛建平',
    economicNature: 'limited-company',
    businessScope: ['other', 'packaging', 'publications'],
    validFrom: '2023-06-01',
    validUntil: '2027-05-31',
  },
};
