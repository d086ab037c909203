import type { ruralLandContractCertificate } from '../../types/agriculture/rural-land-contract-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof ruralLandContractCertificate> = {
  name: { zh: '农村土地承包经营权证', en: 'Certificate of rural land contract and management right' },
  aliases: [
    '土地承包经营权证',
    '承包经营权证',
    '承包证',
    '土地承包证',
    '农村土地承包证',
    '土地确权证',
    'land contract certificate',
  ],
  sector: 'agriculture',
  authority: {
    zh: '区人民政府（区农业农村委员会承办）',
    en: 'District people’s government, through its agriculture and rural affairs commission',
  },
  holderKind: 'household',
  validity: {
    kind: 'fixed-term',
    years: [30],
    note: {
      zh: '耕地的承包期，届满后再延长三十年',
      en: 'the term of the contract for farmland, extended by 30 more years',
    },
  },
  renewal: {
    remindDays: 180,
    next: {
      zh: '承包期届满前与发包方签订延包合同，再办理登记、换领证书。',
      en: 'Sign the extended contract with the collective before the term ends, then register it and change the certificate.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '农村土地承包法 第二十一条、第二十四条；民法典 第三百三十三条；农村土地承包合同管理办法',
  disclosure: {
    'benefit-claim': ['number', 'holderName', 'totalArea'],
    'property-transaction': [
      'number',
      'holderName',
      'holderNumber',
      'codeNumber',
      'totalArea',
      'parcels',
      'notes',
      'plan',
    ],
    'bank-account': ['number', 'holderName', 'totalArea', 'parcels'],
    counter: ['number', 'holderName', 'holderNumber', 'codeNumber', 'familyMembers', 'totalArea', 'parcels'],
    'online-application': ['number', 'holderName', 'holderNumber', 'codeNumber', 'totalArea'],
  },
  fields: {
    number: { zh: '证号', en: 'Certificate number' },
    holderName: { zh: '承包方代表', en: 'Representative of the household' },
    holderNumber: { zh: '身份证号码', en: 'Identity number of the representative' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    grantor: { zh: '发包方', en: 'Collective that grants the land' },
    mode: { zh: '承包方式', en: 'Way of contracting' },
    codeNumber: { zh: '权证代码（承包合同代码）', en: 'Code of the certificate and of the contract' },
    familyMembers: {
      zh: '承包方家庭成员',
      en: 'Members of the household',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        relationToHead: { zh: '与承包方代表关系', en: 'Relation to the representative' },
        notes: { zh: '备注', en: 'Notes' },
      },
    },
    totalArea: { zh: '承包地确权总面积', en: 'Total area', unit: 'mu' },
    parcels: {
      zh: '承包地块',
      en: 'Parcels',
      parts: {
        number: { zh: '地块代码', en: 'Code' },
        bounds: {
          zh: '坐落（四至）',
          en: 'Boundaries',
          parts: {
            east: { zh: '东至', en: 'East' },
            south: { zh: '南至', en: 'South' },
            west: { zh: '西至', en: 'West' },
            north: { zh: '北至', en: 'North' },
          },
        },
        area: { zh: '面积', en: 'Area', unit: 'mu' },
        basicFarmland: { zh: '是否基本农田', en: 'Basic farmland' },
        notes: { zh: '备注', en: 'Notes' },
      },
    },
    notes: { zh: '附记', en: 'Notes' },
    plan: { zh: '附图', en: 'Plan of the parcels' },
    validFrom: { zh: '承包期限起', en: 'Term from' },
    validUntil: { zh: '承包期限至', en: 'Term until' },
  },
  sample: {
    number: '沪（2017）崇明区农村土地承包经营权第000326号',
    holderName: '黄永福',
    holderNumber: '310230196804175375',
    issueDate: '2017-03-20',
    grantor: '建设镇浜东村第三村民小组',
    mode: 'household',
    codeNumber: '310151107205030012J',
    familyMembers: [
      { name: '黄永福', relationToHead: 'self' },
      { name: '倪秀芳', relationToHead: 'wife' },
      { name: '黄嘉豪', relationToHead: 'son', notes: '户口已迁出' },
    ],
    totalArea: 5.28,
    parcels: [
      {
        number: '3101511072050300021',
        bounds: { east: '倪国兴承包地', south: '黄永福宅基', west: '机耕路', north: '横沟' },
        area: 3.42,
        basicFarmland: true,
      },
      {
        number: '3101511072050300047',
        bounds: { east: '浜东河', south: '施永昌承包地', west: '生产路', north: '渠道' },
        area: 1.86,
        basicFarmland: true,
      },
    ],
    notes: '第二轮土地承包，承包期至2028年12月31日。',
    validFrom: '1999-01-01',
    validUntil: '2028-12-31',
  },
  notes: {
    zh: '土地承包经营权已纳入不动产统一登记，新登记的颁发不动产权证书；原证书在承包期内继续有效。',
    en: 'The right is now entered in the real-estate register, and new registrations get a real-estate title; certificates issued before stay valid for their term.',
  },
};
