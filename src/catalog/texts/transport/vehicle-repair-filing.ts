import type { vehicleRepairFiling } from '../../types/transport/vehicle-repair-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof vehicleRepairFiling> = {
  name: { zh: '机动车维修经营备案证明', en: 'Filing certificate of a motor-vehicle repair business' },
  aliases: [
    '机动车维修备案',
    '汽车维修备案证明',
    '机动车维修经营备案表',
    '汽修备案',
    '机动车维修经营许可证',
    'car repair filing',
  ],
  sector: 'transport',
  authority: { zh: '区交通行政管理部门', en: 'District transport administration, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '道路运输条例；机动车维修管理规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '备案编号', en: 'Filing number' },
    holderName: { zh: '经营者名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    businessPlace: { zh: '经营地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    grade: { zh: '经营类别', en: 'Class of business' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
  },
  sample: {
    number: '310114300218',
    holderName: '上海嘉盛汽车维修服务有限公司',
    holderNumber: '91310114MA1GX20N78',
    issueDate: '2022-10-20',
    businessPlace: '上海市嘉定区曹安公路4588号1幢102室',
    legalRepresentative: '钱伟明',
    grade: 'class-3',
    businessScope: ['air-conditioning', 'alignment', 'lubrication', 'wheels'],
  },
  notes: {
    zh: '2019年起由许可改为备案；一类、二类从事整车维修，三类从事综合小修或者专项维修。',
    en: 'A license until 2019, since then a filing; classes 1 and 2 repair whole vehicles, class 3 makes minor or special repairs.',
  },
};
