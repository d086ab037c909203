import type { veterinarianLicense } from '../../types/agriculture/veterinarian-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof veterinarianLicense> = {
  name: { zh: '执业兽医资格证书（执业兽医备案）', en: 'Practicing veterinarian certificate' },
  aliases: ['执业兽医资格证书', '执业兽医师资格证书', '执业兽医证', '兽医师执业证', '兽医证', 'vet license'],
  sector: 'agriculture',
  authority: {
    zh: '上海市农业农村委员会（备案由区农业农村委员会办理）',
    en: 'Shanghai Municipal Agriculture and Rural Affairs Commission; districts file where a veterinarian practices',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '执业前向区主管部门备案', en: 'before practicing the holder files with the district' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '动物防疫法 第六十九条；执业兽医和乡村兽医管理办法（农业农村部令2022年第6号）',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    'consumer-check': ['holderName', 'employer', 'portrait'],
    employment: ['number', 'holderName', 'holderNumber', 'portrait'],
    inspection: ['number', 'holderName', 'employer', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber', 'employer'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证件号码', en: 'Identity document number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    level: { zh: '资格级别', en: 'Level' },
    category: { zh: '考试类别', en: 'Category of the examination' },
    employer: { zh: '执业机构', en: 'Institution of practice' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: 'A0120173100126',
    holderName: '罗晓岚',
    holderNumber: '310112199106058767',
    issueDate: '2017-12-28',
    sex: 'female',
    level: 'veterinarian',
    category: 'general-practice',
    employer: '上海徐汇安福动物医院有限公司',
  },
};
