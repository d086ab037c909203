import type { veterinaryDrugOperationLicense } from '../../types/agriculture/veterinary-drug-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof veterinaryDrugOperationLicense> = {
  name: { zh: '兽药经营许可证', en: 'Veterinary drug operation license' },
  aliases: ['兽药证', '兽药许可证', '兽药销售许可证', '兽药经营证', 'veterinary drug license'],
  sector: 'agriculture',
  authority: {
    zh: '区农业农村委员会；兽用生物制品由上海市农业农村委员会',
    en: 'District agriculture and rural affairs commission; for biological products the municipal one',
  },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 210,
    next: {
      zh: '在有效期届满前六个月，到发证机关申请换发。',
      en: 'Apply to the issuing authority for a new one six months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '兽药管理条例 第二十二条、第二十三条；兽药经营质量管理规范；农业农村部公告第581号',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'qualityHead'],
    'business-partner': ['legalRepresentative', 'qualityHead'],
    counter: ['legalRepresentative', 'qualityHead'],
    'online-application': ['legalRepresentative', 'qualityHead'],
  },
  fields: {
    number: { zh: '证号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '注册地址', en: 'Registered address' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    qualityHead: { zh: '质量负责人', en: 'Head of quality' },
    businessPlace: { zh: '经营地点', en: 'Place of business' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '兽药经营证字090120015号',
    holderName: '上海奉贤南桥牧康兽药有限公司',
    holderNumber: '91310120MA1K47N39P',
    issueDate: '2023-08-30',
    domicile: '上海市奉贤区南桥镇环城东路1528弄16号',
    legalRepresentative: '金志明',
    qualityHead: '姚慧琴',
    businessPlace: '上海市奉贤区南桥镇环城东路1528弄16号',
    businessScope: ['antibiotic', 'chemical', 'disinfectant', 'insecticide', 'traditional'],
    validFrom: '2023-08-30',
    validUntil: '2028-08-29',
  },
};
