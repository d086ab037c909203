import type { constructionWastePermit } from '../../types/construction/construction-waste-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof constructionWastePermit> = {
  name: { zh: '建筑垃圾（工程渣土）处置证', en: 'Construction-waste disposal permit' },
  aliases: [
    '渣土证',
    '渣土处置证',
    '建筑垃圾处置证',
    '工程渣土处置证',
    '渣土车处置证',
    '碴土证',
    'muck disposal permit',
  ],
  sector: 'construction',
  authority: {
    zh: '区绿化和市容管理局',
    en: 'Landscaping and city appearance bureau of the district, Shanghai',
  },
  holderKind: 'project',
  validity: {
    kind: 'fixed-term',
    years: [0.25],
    note: { zh: '按工程出土进度，一般不超过三个月', en: 'as the excavation goes on, usually at most 3 months' },
  },
  renewal: {
    remindDays: 10,
    next: {
      zh: '期满后仍需处置的，在届满前重新申报处置计划并换证。',
      en: 'Where there is more to dispose of, file a new plan and have the permit renewed before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '生态环境法典；城市建筑垃圾管理规定 第七条；上海市建筑垃圾处理管理规定（2025年修正）',
  disclosure: {},
  fields: {
    number: { zh: '处置证编号', en: 'Permit number' },
    holderName: { zh: '申请单位', en: 'Applicant' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    projectName: { zh: '工程名称', en: 'Project' },
    location: { zh: '工程地点', en: 'Location' },
    transporter: { zh: '运输单位', en: 'Transporter' },
    vehicles: { zh: '运输车辆', en: 'Vehicles' },
    disposalSite: { zh: '卸点（消纳场所）', en: 'Place of disposal' },
    quantity: { zh: '申报处置量', en: 'Quantity', unit: 't' },
    route: { zh: '运输路线', en: 'Route' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '浦渣处〔2023〕0318号',
    holderName: '上海申浦建设工程集团有限公司',
    issueDate: '2023-03-06',
    projectName: '浦江东岸创新园一期（基坑土方）',
    location: '上海市浦东新区北蔡镇杨高南路2018号',
    transporter: '上海浦东路洁渣土运输有限公司',
    vehicles: ['沪D57812', '沪D57816', '沪D58103'],
    disposalSite: '浦东新区老港镇南港码头中转点，水运至横沙东滩',
    quantity: 86000,
    route: '杨高南路—秀沿路—申江南路—老芦公路，夜间二十二时至次日五时通行',
    validFrom: '2023-03-08',
    validUntil: '2023-06-07',
  },
  notes: {
    zh: '运输车辆随车携带副本；运输单位还须持有建筑垃圾运输许可证。',
    en: 'Each truck carries a copy; the transporter needs a permit of its own as well.',
  },
};
