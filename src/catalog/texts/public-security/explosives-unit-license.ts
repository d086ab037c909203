import type { explosivesUnitLicense } from '../../types/public-security/explosives-unit-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof explosivesUnitLicense> = {
  name: { zh: '爆破作业单位许可证', en: 'Blasting-unit license' },
  aliases: ['爆破许可证', '爆破资质', '爆破作业许可证', '爆破单位许可证', 'blasting license'],
  sector: 'public-security',
  authority: { zh: '上海市公安局', en: 'Shanghai Municipal Public Security Bureau' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前向上海市公安局申请换发，说明在岗的爆破作业人员和业绩。',
      en: 'Before it ends, apply to the Public Security Bureau for a new license, and list the blasting staff and the work done.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '民用爆炸物品安全管理条例 第三十一条、第三十二条；爆破作业单位资质条件和管理要求（GA 990-2012）',
  disclosure: {
    'business-partner': ['legalRepresentative', 'technicalHead'],
    tendering: ['legalRepresentative', 'technicalHead'],
    inspection: ['legalRepresentative', 'technicalHead'],
    counter: ['legalRepresentative', 'technicalHead'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '单位地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    technicalHead: { zh: '技术负责人', en: 'Technical head' },
    commercial: { zh: '营业性（否为非营业性）', en: 'Commercial (otherwise for its own production)' },
    qualificationGrade: { zh: '资质等级（营业性单位）', en: 'Grade (commercial units)' },
    operationScope: { zh: '从业范围（营业性单位）', en: 'Scope of operations (commercial units)' },
    validFrom: { zh: '有效期（起）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '3100001300021',
    holderName: '上海沪东控制爆破工程有限公司',
    issueDate: '2024-02-27',
    address: '上海市浦东新区浦东大道2748号3号楼401室',
    legalRepresentative: '戴国良',
    technicalHead: '费明远',
    commercial: true,
    qualificationGrade: 'second',
    operationScope: ['assessment', 'supervision', 'works'],
    validFrom: '2024-02-27',
    validUntil: '2027-02-26',
  },
  notes: {
    zh: '营业性单位分一至四级，非营业性单位不分级，只在限定区域为本单位生产爆破。',
    en: 'Commercial units have grades 1 to 4; others have none, and blast only for their own production in a limited area.',
  },
};
