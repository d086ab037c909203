import type { publicationOperationLicense } from '../../types/culture-tourism/publication-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof publicationOperationLicense> = {
  name: { zh: '出版物经营许可证', en: 'Publication operation license' },
  aliases: [
    '出版物许可证',
    '出版物零售许可证',
    '出版物批发许可证',
    '图书经营许可证',
    '书店许可证',
    '音像制品经营许可证',
    'bookstore license',
  ],
  sector: 'culture-tourism',
  authority: {
    zh: '区新闻出版主管部门（零售）；上海市新闻出版局（批发）',
    en: 'District press and publication authority (retail); Shanghai Municipal Press and Publication Bureau (wholesale)',
  },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [4, 6], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前向原发证机关申请换证，并按时提交年度核验材料。',
      en: 'Apply to the office that issued it for a new one before the end, and submit the yearly verification in time.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '出版管理条例 第三十五条；出版物市场管理规定',
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
    holderName: { zh: '单位名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    businessPlace: { zh: '经营场所', en: 'Place of business' },
    legalRepresentative: { zh: '法定代表人（主要负责人）', en: 'Legal representative or principal' },
    businessScope: { zh: '经营范围（出版物种类）', en: 'Scope of business (kinds of publications)' },
    businessMode: { zh: '经营形式（批发、零售）', en: 'Mode of business (wholesale, retail)' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '新出发沪零字第H0425号',
    holderName: '上海虹口知味书店有限公司',
    issueDate: '2023-09-28',
    businessPlace: '上海市虹口区四川北路1838号二层201室',
    legalRepresentative: '柳青',
    businessScope: ['audiovisual', 'books', 'electronic', 'newspapers', 'periodicals'],
    businessMode: 'retail',
    validFrom: '2023-10-01',
    validUntil: '2029-09-30',
  },
};
