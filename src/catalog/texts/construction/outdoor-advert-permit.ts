import type { outdoorAdvertPermit } from '../../types/construction/outdoor-advert-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof outdoorAdvertPermit> = {
  name: { zh: '户外广告设施设置许可证', en: 'Permit for an outdoor advertising structure' },
  aliases: ['户外广告许可证', '户外广告设置许可', '户外广告设施许可', '广告牌许可证', '户外广告证', 'billboard permit'],
  sector: 'construction',
  authority: {
    zh: '区绿化和市容管理局（市管区域由上海市绿化和市容管理局）',
    en: 'Landscaping and city appearance bureau of the district, in areas of the city’s the Shanghai Municipal Bureau',
  },
  holderKind: 'premises',
  validity: {
    kind: 'fixed-term',
    years: [1, 2, 3],
    note: {
      zh: '电子显示装置等一般较长，以许可的设置期限为准',
      en: 'for the period permitted, longer for electronic screens',
    },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '设置期限届满三十日前申请延期；不再设置的，期满后自行拆除。',
      en: 'Apply for an extension at least 30 days before the end; else take the structure down when it ends.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '上海市市容环境卫生管理条例；上海市户外广告设施管理办法',
  disclosure: {},
  fields: {
    number: { zh: '许可证编号', en: 'Permit number' },
    holderName: { zh: '设置单位', en: 'Owner' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    location: { zh: '设置地点', en: 'Site' },
    form: { zh: '设置形式', en: 'Form' },
    dimensions: {
      zh: '规格尺寸',
      en: 'Dimensions',
      parts: {
        width: { zh: '宽', en: 'Width', unit: 'm' },
        height: { zh: '高', en: 'Height', unit: 'm' },
        faces: { zh: '面数', en: 'Faces' },
      },
    },
    validFrom: { zh: '设置期限（自）', en: 'Permitted from' },
    validUntil: { zh: '设置期限（至）', en: 'Permitted until' },
  },
  sample: {
    number: '黄绿容广许〔2024〕第0062号',
    holderName: '上海外滩视界广告传媒有限公司',
    issueDate: '2024-01-22',
    location: '上海市黄浦区西藏中路268号裙房东立面三至五层',
    form: 'screen',
    dimensions: { width: 18.4, height: 10.24, faces: 1 },
    validFrom: '2024-02-01',
    validUntil: '2027-01-31',
  },
};
