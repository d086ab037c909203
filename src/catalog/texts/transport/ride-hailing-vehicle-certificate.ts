import type { rideHailingVehicleCertificate } from '../../types/transport/ride-hailing-vehicle-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof rideHailingVehicleCertificate> = {
  name: { zh: '网络预约出租汽车运输证', en: 'Ride-hailing vehicle certificate' },
  aliases: ['网约车运输证', '网约车车证', '网约车营运证', 'ride-hailing vehicle permit'],
  sector: 'transport',
  authority: { zh: '上海市交通委员会', en: 'Shanghai Municipal Transportation Commission' },
  holderKind: 'vehicle',
  validity: {
    kind: 'fixed-term',
    years: [8],
    note: { zh: '至多八年或者六十万千米', en: 'up to 8 years or 600,000 km' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '使用满八年的，退出网约车经营；行驶满六十万千米的，强制报废。期满前安排退出或更新车辆。',
      en: 'After 8 years the car leaves the business, after 600,000 km it is scrapped: arrange for another before the end.',
    },
  },
  officialTypeCode: '11100000000019713D073',
  shanghaiCatalogCode: null,
  legalBasis:
    '网络预约出租汽车经营服务管理暂行办法 第十二条、第十三条；上海市网络预约出租汽车经营服务管理若干规定；机动车强制报废标准规定',
  disclosure: {
    'roadside-check': ['number', 'holderName', 'plateNumber', 'vin'],
    'consumer-check': ['number', 'plateNumber'],
    inspection: ['number', 'holderName', 'plateNumber', 'vin'],
    'business-partner': ['number', 'holderName', 'plateNumber', 'vin'],
    'vehicle-business': ['number', 'holderName', 'plateNumber', 'vin'],
    counter: ['number', 'holderName', 'plateNumber', 'vin'],
    'online-application': ['number', 'holderName', 'plateNumber'],
  },
  fields: {
    number: { zh: '运输证号', en: 'Certificate number' },
    holderName: { zh: '车辆所有人', en: 'Owner of the vehicle' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    plateNumber: { zh: '车辆号牌', en: 'Plate number' },
    brandModel: { zh: '厂牌型号', en: 'Brand and model' },
    approvedPassengers: { zh: '座位数', en: 'Seats', unit: 'seats' },
    vin: { zh: '车辆识别代号', en: 'Vehicle identification number' },
    businessArea: { zh: '经营区域', en: 'Area of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪交运管网字310105021876号',
    holderName: '上海迅驰汽车租赁有限公司',
    issueDate: '2024-06-25',
    plateNumber: '沪AD47708',
    brandModel: '荣威牌CSA7000FBEV',
    approvedPassengers: 5,
    vin: 'LSJE36C78RG046218',
    businessArea: ['310000'],
    validFrom: '2024-06-25',
    validUntil: '2032-06-24',
  },
};
