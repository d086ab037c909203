import type { hrServiceLicense } from '../../types/labor-social-security/hr-service-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof hrServiceLicense> = {
  name: { zh: '人力资源服务许可证', en: 'Human-resources service license' },
  aliases: [
    '人力资源许可证',
    '职业中介许可证',
    '人才中介服务许可证',
    '人力证',
    '职业介绍许可证',
    'HR license',
    'employment agency license',
  ],
  sector: 'labor-social-security',
  authority: {
    zh: '区人力资源和社会保障局（上海市人力资源和社会保障局）',
    en: 'District human resources and social security bureau (or the Municipal Bureau)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '人力资源市场暂行条例 第十八条；人力资源服务机构管理规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'Number' },
    holderName: { zh: '机构名称', en: 'Name of the agency' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    economicNature: { zh: '机构性质', en: 'Nature of the body' },
    serviceScope: { zh: '服务范围', en: 'Scope of services' },
  },
  sample: {
    number: '（沪）人服证字〔2022〕第0107001213号',
    holderName: '上海普陀曹杨众合人力资源有限公司',
    issueDate: '2022-03-02',
    address: '上海市普陀区曹杨路1888弄11号楼908室',
    legalRepresentative: '章海燕',
    economicNature: 'private',
    serviceScope: ['employers', 'headhunting', 'online', 'workers'],
  },
  notes: {
    zh: '只有职业中介活动须经许可；咨询、培训、外包等为备案事项。',
    en: 'Only placement needs the license; consulting, training and outsourcing are filed.',
  },
};
