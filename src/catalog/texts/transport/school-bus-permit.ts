import type { schoolBusPermit } from '../../types/transport/school-bus-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof schoolBusPermit> = {
  name: { zh: '校车使用许可（校车标牌）', en: 'School-bus permit' },
  aliases: ['校车标牌', '校车使用许可', '校车许可证', '校车使用许可证', '校车牌', 'school bus license'],
  sector: 'transport',
  authority: {
    zh: '上海市公安局交通警察总队',
    en: 'Traffic Police General Brigade, Shanghai Municipal Public Security Bureau',
  },
  holderKind: 'vehicle',
  validity: {
    kind: 'fixed-term',
    years: [1],
    note: { zh: '不超过机动车检验合格有效期', en: 'not beyond the validity of the vehicle’s inspection' },
  },
  renewal: {
    remindDays: 45,
    next: {
      zh: '有效期届满前，由学校或校车服务提供者向区教育行政部门申请，取得新的校车标牌。',
      en: 'The school or the operator applies at the district’s education authority for a new sign before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '校车安全管理条例',
  disclosure: {
    'roadside-check': ['number', 'holderName', 'driverName'],
    inspection: ['number', 'holderName', 'driverName'],
    counter: ['number', 'holderName', 'driverName'],
    'online-application': ['number', 'holderName', 'driverName'],
  },
  fields: {
    number: { zh: '号牌号码', en: 'Plate number' },
    holderName: { zh: '机动车所有人', en: 'Owner' },
    issueDate: { zh: '发牌日期', en: 'Date of issue' },
    brandModel: { zh: '机动车品牌型号', en: 'Brand and model' },
    approvedPassengers: { zh: '核载人数', en: 'Approved passengers', unit: 'persons' },
    driverName: { zh: '驾驶人姓名', en: 'Driver’s name' },
    route: { zh: '行驶线路', en: 'Route' },
    runs: {
      zh: '开行时间',
      en: 'Running times',
      parts: { from: { zh: '起', en: 'From' }, until: { zh: '止', en: 'Until' } },
    },
    stops: { zh: '停靠站点', en: 'Stops' },
    school: { zh: '服务学校', en: 'School served' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪DA3687',
    holderName: '上海童行校车服务有限公司',
    issueDate: '2026-08-25',
    brandModel: '宇通牌ZK6726DX53',
    approvedPassengers: 37,
    driverName: '邵卫东',
    route: '青浦区盈港东路—华徐公路—徐泾镇—蟠龙路—学校',
    runs: [
      { from: '06:50', until: '07:40' },
      { from: '15:40', until: '16:30' },
    ],
    stops: ['盈港东路站', '华徐公路站', '徐泾镇北大街站', '蟠龙路站'],
    school: '上海市青浦区蟠溪小学',
    validFrom: '2026-09-01',
    validUntil: '2027-08-31',
  },
  notes: {
    zh: '按条例，标牌载明号牌号码、所有人、驾驶人、行驶线路、开行时间、停靠站点和有效期。',
    en: 'By the regulations the sign states the plate number, owner, driver, route, running times, stops and validity.',
  },
};
