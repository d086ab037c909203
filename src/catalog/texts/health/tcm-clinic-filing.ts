import type { tcmClinicFiling } from '../../types/health/tcm-clinic-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof tcmClinicFiling> = {
  name: { zh: '中医诊所备案证', en: 'Filing certificate of a clinic of traditional Chinese medicine' },
  aliases: ['中医诊所备案', '中医诊所证', '中医馆备案证', '中医备案证', 'TCM clinic filing'],
  sector: 'health',
  authority: { zh: '区卫生健康委员会', en: 'District health commission, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '中医药法 第十四条；中医诊所备案管理暂行办法',
  disclosure: {
    'consumer-check': ['principal'],
    'medical-care': ['principal'],
    inspection: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '备案编号', en: 'Filing number' },
    holderName: { zh: '诊所名称', en: 'Name of the clinic' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    address: { zh: '诊所地址', en: 'Address of the clinic' },
    principal: { zh: '主要负责人', en: 'Principal' },
    subjects: { zh: '诊疗范围', en: 'Scope of practice' },
    methods: { zh: '中医药技术方法', en: 'Methods used' },
  },
  sample: {
    number: '沪黄卫中诊备〔2022〕第0017号',
    holderName: '上海黄浦思南中医诊所有限公司',
    issueDate: '2022-09-28',
    address: '上海市黄浦区思南路105号底层A101室',
    principal: '裘仲儒',
    subjects: ['5001', '5013', '5014'],
    methods: ['cupping', 'medicines', 'moxibustion', 'needling'],
  },
  notes: {
    zh: '备案的中医诊所只能开展中药和针灸、拔罐、推拿等非药物疗法；与诊所备案凭证不同。',
    en: 'A clinic filed so may only use Chinese medicines and methods such as acupuncture, cupping and massage.',
  },
};
