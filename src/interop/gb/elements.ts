/** Elements of the metadata of one license (GB/T 36903), by their short codes, `elicense/interop/gb`. */
export const gbElements = /*@__PURE__*/ Object.freeze({
  ZZMC: { zh: '证照名称', en: 'name of the license' },
  ZZLXMC: { zh: '证照类型名称', en: 'name of the type' },
  ZZLXDM: { zh: '证照类型代码', en: 'type code, 21 characters' },
  ZZBH: { zh: '证照编号', en: 'number on the document' },
  ZZBS: { zh: '电子证照标识', en: 'identifier (GB/T 36904)' },
  ZZBFJG: { zh: '证照颁发机构', en: 'issuing body' },
  ZZBFJGDM: { zh: '证照颁发机构代码', en: 'code of the issuing body' },
  ZZBFRQ: { zh: '证照颁发日期', en: 'date of issue' },
  CZZT: { zh: '持证主体', en: 'holder, one or several' },
  CZZTDM: { zh: '持证主体代码', en: 'number of the holder, one or several' },
  CZZTDMLX: { zh: '持证主体代码类型', en: 'kind of the holder’s number, its name' },
  CZZTDMLXDM: { zh: '持证主体代码类型代码', en: 'kind of the holder’s number, its code' },
  ZZYXQQSRQ: { zh: '证照有效期起始日期', en: 'valid from' },
  ZZYXQJZRQ: { zh: '证照有效期截止日期', en: 'valid until' },
} as const);

/** Names for the same elements that other systems write. */
export const variants: Readonly<Record<string, keyof typeof gbElements>> = {
  ZZHM: 'ZZBH',
  ZZYXQQSSJ: 'ZZYXQQSRQ',
  ZZYXQJZSJ: 'ZZYXQJZRQ',
};

/** Kinds of a holder's number (GB/T 36903, annex A), `elicense/interop/gb`. */
export const holderNumberKinds: Readonly<Record<string, string>> = {
  '001': '统一社会信用代码',
  '099': '其他法人或其他组织有效证件代码',
  '111': '公民身份号码',
  '114': '军官证',
  '115': '武警警官证',
  '118': '士兵证',
  '119': '武警士兵证',
  '120': '解放军文职人员证',
  '122': '武警文职人员证',
  '411': '外交护照',
  '412': '公务护照',
  '413': '公务普通护照',
  '414': '普通护照',
  '511': '台湾居民来往大陆通行证',
  '516': '港澳居民来往内地通行证',
  '999': '其他自然人有效证件',
};
