import type { adoptionCertificate } from '../../types/civil-affairs/adoption-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof adoptionCertificate> = {
  name: { zh: '收养登记证', en: 'Adoption registration certificate' },
  aliases: ['收养证', '收养证明', '收养登记证书', '领养证', 'adoption certificate'],
  sector: 'civil-affairs',
  authority: {
    zh: '区民政局（收养登记机关）；外国人收养的为上海市民政局',
    en: 'District civil affairs bureau (adoption registration); for foreign adopters the Shanghai Municipal Civil Affairs Bureau',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '民法典 第一千一百零五条；中国公民收养子女登记办法（2023年修订）',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'issueDate', 'child', 'placedBy', 'jointPhoto'],
    'online-application': ['number', 'holderName', 'holderNumber', 'issueDate', 'child'],
    'school-enrollment': ['number', 'holderName', 'child'],
    'medical-care': ['holderName', 'child'],
  },
  fields: {
    number: { zh: '收养登记证字号', en: 'Certificate number' },
    holderName: { zh: '收养人姓名', en: 'Adopters’ names' },
    holderNumber: { zh: '收养人身份证件号', en: 'Adopters’ identity document numbers' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    child: {
      zh: '被收养人',
      en: 'Adoptee',
      parts: {
        name: { zh: '入户姓名', en: 'Name in the household register' },
        sex: { zh: '性别', en: 'Sex' },
        birthDate: { zh: '出生日期', en: 'Date of birth' },
        number: { zh: '身份证件号', en: 'Identity document number' },
      },
    },
    placedBy: { zh: '送养人（社会福利机构）', en: 'Person or institution that placed the child' },
    jointPhoto: { zh: '收养人与被收养人照片', en: 'Photograph of adopters and adoptee' },
  },
  sample: {
    number: '（2023）闵收字第007号',
    holderName: ['赵宏伟', '孙丽娟'],
    holderNumber: ['310107198406192313', '310107198609032467'],
    issueDate: '2023-09-20',
    child: { name: '赵安然', sex: 'female', birthDate: '2021-04-11', number: '31011220210411052X' },
    placedBy: '上海市儿童福利院',
  },
};
