import type { veterinaryClinicLicense } from '../../types/agriculture/veterinary-clinic-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof veterinaryClinicLicense> = {
  name: { zh: '动物诊疗许可证', en: 'Animal clinic license' },
  aliases: [
    '宠物医院许可证',
    '宠物诊疗许可证',
    '兽医诊疗许可证',
    '动物诊疗证',
    'veterinary clinic license',
    'pet hospital license',
  ],
  sector: 'agriculture',
  authority: { zh: '区农业农村委员会', en: 'District agriculture and rural affairs commission, Shanghai' },
  holderKind: 'premises',
  validity: {
    kind: 'permanent',
    years: null,
    note: {
      zh: '地点或诊疗活动范围变更的重新申请',
      en: 'a new one is applied for where the place or the scope changes',
    },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '动物防疫法 第六十一条至第六十三条；动物诊疗机构管理办法（农业农村部令2022年第5号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '诊疗机构名称', en: 'Name of the institution' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '从业地点', en: 'Place of practice' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    scope: { zh: '诊疗活动范围', en: 'Scope of activities' },
    kind: { zh: '机构类型', en: 'Kind of institution' },
  },
  sample: {
    number: '（沪徐）动诊证（2023）第0018号',
    holderName: '上海徐汇安福动物医院有限公司',
    issueDate: '2023-04-11',
    address: '上海市徐汇区安福路1322弄8号一层102室',
    legalRepresentative: '许文静',
    scope: '动物疾病的预防、诊断、治疗和动物绝育手术等经营性活动（含动物颅腔、胸腔和腹腔手术）',
    kind: 'animal-hospital',
  },
  notes: {
    zh: '只有动物医院可以从事动物颅腔、胸腔和腹腔手术；许可证悬挂在诊疗场所的显著位置。',
    en: 'Only an animal hospital may operate on the skull, the chest or the abdomen of an animal. The license hangs where clients see it.',
  },
};
