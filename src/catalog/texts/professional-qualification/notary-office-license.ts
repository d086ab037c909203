import type { notaryOfficeLicense } from '../../types/professional-qualification/notary-office-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof notaryOfficeLicense> = {
  name: { zh: '公证机构执业证', en: 'Notary-office license' },
  aliases: ['公证机构执业证书', '公证处执业证', '公证处执业许可证', '公证处执照', 'notary office permit'],
  sector: 'professional-qualification',
  authority: { zh: '上海市司法局', en: 'Shanghai Municipal Bureau of Justice' },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '公证法 第七条、第九条；公证机构执业管理办法 第二十一条',
  disclosure: {
    'consumer-check': ['principal'],
    'business-partner': ['principal'],
    inspection: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '执业证书编号', en: 'License number' },
    holderName: { zh: '公证机构名称', en: 'Name of the notary office' },
    issueDate: { zh: '颁证日期', en: 'Date of issue' },
    principal: { zh: '负责人', en: 'Head' },
    officeAddress: { zh: '办公场所', en: 'Office' },
    serviceArea: { zh: '执业区域', en: 'Area of practice' },
    supervisingUnit: { zh: '主管机关', en: 'Authority in charge' },
  },
  sample: {
    number: '23101200600018',
    holderName: '上海市申浦公证处',
    issueDate: '2018-12-10',
    principal: '严明华',
    officeAddress: '上海市黄浦区北京东路1288号3楼301室至312室',
    serviceArea: ['310000'],
    supervisingUnit: '上海市黄浦区司法局',
  },
};
