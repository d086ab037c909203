import type { animalEpidemicConditionCertificate } from '../../types/agriculture/animal-epidemic-condition-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof animalEpidemicConditionCertificate> = {
  name: { zh: '动物防疫条件合格证', en: 'Animal epidemic-prevention condition certificate' },
  aliases: [
    '动物防疫合格证',
    '防疫合格证',
    '动物防疫条件合格证书',
    '养殖场防疫证',
    'animal epidemic prevention certificate',
  ],
  sector: 'agriculture',
  authority: { zh: '区农业农村委员会', en: 'District agriculture and rural affairs commission, Shanghai' },
  holderKind: 'premises',
  validity: {
    kind: 'permanent',
    years: null,
    note: {
      zh: '每年三月底前报告上一年的防疫情况；布局、设施或场址变更的重新申请或报告',
      en: 'a report each year by the end of March; changes of the site or the layout need a new certificate or a report',
    },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '动物防疫法 第二十五条；动物防疫条件审查办法（农业农村部令2022年第8号）；农牧发〔2024〕13号',
  disclosure: {
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'Certificate number' },
    holderName: { zh: '单位名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    address: { zh: '单位地址', en: 'Address' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    species: { zh: '动物种类', en: 'Species' },
    codeNumber: { zh: '代码编号', en: 'Code' },
  },
  sample: {
    number: '（沪崇）动防合字第20230012号',
    holderName: '上海崇明新河生猪养殖有限公司',
    issueDate: '2023-06-19',
    legalRepresentative: '施国平',
    address: '上海市崇明区新河镇井亭村北横引河路1686号',
    businessScope: 'farm',
    species: ['生猪'],
    codeNumber: '310151101230012',
  },
};
