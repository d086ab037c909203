import { numbered } from './table.ts';

/** 道路运输的经营范围 of 道路运输条例 and its rules; numbers of this catalog. */
export const roadBusiness = /*@__PURE__*/ numbered(
  'province-coach city-coach county-coach local-coach province-charter city-charter county-charter local-charter taxi freight containers refrigerated tanks bulky dangerous-goods radioactive-goods station international-passengers international-freight',
);

/** 从业资格类别 of 道路运输从业人员管理规定; numbers of this catalog. */
export const roadJob = /*@__PURE__*/ numbered(
  ' passenger-driver freight-driver dangerous-driver dangerous-loader dangerous-escort explosive-driver explosive-loader explosive-escort toxic-driver toxic-loader toxic-escort radioactive-driver radioactive-loader radioactive-escort',
);

/** 诚信考核等级; numbers of this catalog. */
export const creditGrade = /*@__PURE__*/ numbered(' AAA AA A B');

/** Divisions, or classes without any, of GB 6944, as it writes them; on the wire numbers of this catalog, in its order. */
export const dangerousGoods = /*@__PURE__*/ numbered(
  '1.1 1.2 1.3 1.4 1.5 1.6 2.1 2.2 2.3 3 4.1 4.2 4.3 5.1 5.2 6.1 6.2 7 8 9',
);

/** 经营性、非经营性 transport; numbers of this catalog. */
export const transportNature = /*@__PURE__*/ numbered(' commercial own-use');

/** 一类、二类、三类: of radioactive goods, of repair shops. */
export const ordinalClass = /*@__PURE__*/ numbered(' class-1 class-2 class-3');

/** 维修经营范围: kinds of vehicles, then the special repairs of a shop of class 3 (GB/T 16739.2-2014); numbers of this catalog. */
export const repairWork = /*@__PURE__*/ numbered(
  'cars dangerous-vehicles motorcycles other-vehicles minor engines bodies electrics gearboxes wheels alignment lubrication injection crankshafts cylinders radiators air-conditioning styling glass',
);

/** 停车场（库）类型; numbers of this catalog. */
export const parkingKind = /*@__PURE__*/ numbered('outdoor indoor mechanical');

/** 水路运输业务种类 of 国内水路运输管理规定, article 4; numbers of this catalog. */
export const waterBusiness = /*@__PURE__*/ numbered(
  'general-cargo packaged-dangerous solid-dangerous liquefied-gas chemicals refined-oil crude-oil passengers passengers-and-cargo ro-ro-passengers',
);

/** 船舶类型; numbers of this catalog. */
export const shipKind = /*@__PURE__*/ numbered(
  ' passenger passenger-cargo ro-ro-passenger general-cargo bulk container ro-ro multi-purpose oil chemical gas tug barge workboat other',
);

/** 船体材料; numbers of this catalog. */
export const hullMaterial = /*@__PURE__*/ numbered(' steel wood fiberglass aluminum concrete other');

/** 主机种类; numbers of this catalog. */
export const engineKind = /*@__PURE__*/ numbered(' diesel gasoline gas steam-turbine electric other');

/** 职务资格 of 海船船员适任考试和发证规则; numbers of this catalog. */
export const seafarerCapacity = /*@__PURE__*/ numbered(
  ' master chief-mate second-mate third-mate chief-engineer second-engineer third-engineer fourth-engineer electrical-officer able-deck deck able-engine engine electrical first-radio second-radio general-radio restricted-radio',
);

/** 适用航区; numbers of this catalog. */
export const navigationArea = /*@__PURE__*/ numbered(' unlimited coastal');

/** 适任证书等级: 一等、二等、三等. */
export const seafarerGrade = /*@__PURE__*/ numbered(' first second third');

/** The functions of the STCW Code, section A-I, in its order. */
export const stcwFunction = /*@__PURE__*/ numbered(' navigation cargo operation machinery electrics maintenance radio');

/** The levels of responsibility of the STCW Code, section A-I, in its order. */
export const stcwLevel = /*@__PURE__*/ numbered(' management operational support');
