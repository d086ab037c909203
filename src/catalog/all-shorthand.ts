/** All license types in shorthand, made from their definitions; see `readShorthand`. */
export const allShorthand = `unknown male female       unspecified
 han mongol hui zang uygur miao yi zhuang buyei chosen man dong yao bai tujia hani kazak dai li lisu va she gaoshan lahu sui dongxiang naxi jingpo kirgiz tu daur mulao qiang blang salar maonan gelao xibe achang pumi tajik nu uzbek russ ewenki deang bonan yugur gin tatar derung oroqen hezhen monba lhoba jino other=97 foreign-origin
C1 C2 B2 D E A1 A2 A3 B1 C3 C4 C5 C6 F M N P
 normal over-points transferred-out suspended annulled revoked cancelled violation-pending accident-pending discontinued seized locked renewal-overdue renewal-deferred  examination-deferred  cancelled-recoverable review-overdue review-deferred detained
 non-commercial coach bus taxi tourism freight rental police fire ambulance rescue ex-commercial ex-taxi training kindergarten primary-school school dangerous-goods
 gasoline diesel electric mixed-oil natural-gas petroleum-gas      methanol ethanol solar hybrid none=25 other
limited-company=1100 state-limited-company=1110 foreign-limited-company=5100 stock-company=1200 branch=2000 state-enterprise=3100 collective-enterprise=3200 stock-cooperative=3400 partnership=4530 sole-proprietorship=4540 farmers-cooperative=9100 individual-business=9500
 original duplicate
 individual family
 family collective
 self head        spouse husband wife        son only-son eldest-son second-son    adopted-son son-in-law  daughter only-daughter eldest-daughter second-daughter    adopted-daughter daughter-in-law  grandchild parent=50 father mother   father-in-law mother-in-law    grandparent sibling=70 other-relative=97  non-relative
 A B O AB unknown
postgraduate=10 doctoral   masters      undergraduate junior-college=30 secondary-vocational=40 senior-high=60 junior-high=70 primary=80 other=90
single=10 married=20 first-marriage remarried married-again       widowed divorced=40 unspecified=90
 none serving reserve discharged
 family business group-tour tour other stay talent settlement study crew invitation
 once twice multiple
 visual hearing speech physical intellectual mental multiple
 first second third fourth
 credit-code other-organization=99 resident-number=111   officer armed-police-officer   soldier armed-police-soldier army-civilian  armed-police-civilian diplomatic-passport=411 service-passport public-affairs-passport passport taiwan-permit=511     hong-kong-macao-permit other-person=999
 white gray yellow pink red purple green blue brown black other=26
 domestic imported
 steering-wheel handlebar
 purchase arbitration inheritance gift debt-settlement prize reorganization asset-sale allocation brought-in court-ruling other=26
state=110 collective=120 stock-cooperative=130 joint=140 limited-company=150 stock-company=160 private=170     individual other-domestic=190 hong-kong-macao-taiwan=200 foreign=300 other=900
 hotel restaurant mall market station ferry-terminal air-terminal stadium assembly-hall entertainment other
 commitment on-site
province-coach city-coach county-coach local-coach province-charter city-charter county-charter local-charter taxi freight containers refrigerated tanks bulky dangerous-goods radioactive-goods station international-passengers international-freight
3=9        7 8 9 1.1=0 1.2 1.3 1.4 1.5 1.6 2.1 2.2 2.3  4.1 4.2 4.3 5.1 5.2 6.1 6.2
 blue yellow black white green    other yellow-green=93 gradient-green
special first second third fourth fifth
 passenger-driver freight-driver dangerous-driver dangerous-loader dangerous-escort explosive-driver explosive-loader explosive-escort toxic-driver toxic-loader toxic-escort radioactive-driver radioactive-loader radioactive-escort
 AAA AA A B
general-cargo packaged-dangerous solid-dangerous liquefied-gas chemicals refined-oil crude-oil passengers passengers-and-cargo ro-ro-passengers
 own entrusted
cigarettes cigars cut-tobacco e-cigarettes
 sales catering canteen
bulk-sales cooked-bulk-sales hot-food cold-food raw-food semi-finished self-made-drinks sales-chain-management catering-chain-management catering-management
chemical tcm biological diagnostics decoction blood cells psychotropic-2 psychotropic-1 narcotic toxic precursor anabolic hormone
prescription otc-a otc-b
 wholesale retail wholesale-and-retail chain-head-office
 own-production entrusting entrusted active-substance
chemical tcm biological diagnostics decoction gas special other
 for-profit non-profit
 society internal foreigners other
 physician assistant
clinical=10 dental=20 public-health=30 tcm=41 ethnic integrated
hotel bath hairdresser beauty cinema video games dance concert pool exhibition museum gallery library shop bookstore waiting
 passed basically-passed failed
radiotherapy nuclear-medicine interventional x-ray
 kindergarten primary junior senior vocational instructor higher
 doctoral masters  second-bachelors undergraduate junior-college
 full-time part-time
 graduated completed
 honorary-doctor doctor master bachelor
 philosophy economics law education literature history science engineering agriculture medicine military management arts interdisciplinary
 kindergarten primary junior nine-year senior complete twelve-year vocational higher training
  gen-2 gen-3
 high-end professional other
 full-time part-time hong-kong macao taiwan public-sector company legal-aid military
 competent basically-competent incompetent
 general-partnership special-partnership individual state
sole joint shares other
 collective-land  state-construction-land state-construction-land-and-building homestead homestead-and-building collective-construction-land collective-construction-land-and-building other=99
allocated=101 granted capital-contribution leased authorized-operation other=900
 cultivated garden forest grassland commercial industrial residential public special transport water other
residential=10 flat villa apartment       industry-transport-storage commerce-finance-information=30 education-health-research=40 culture-sports=50 office=60 military=70 other=80
 steel steel-and-reinforced-concrete reinforced-concrete mixed brick-and-timber other
 mortgage easement residence pre-notice objection other
 ordinary maximum-amount
 survey design construction supervision general-contracting
 key simplified
collection storage utilization disposal
 industry construction catering medical other
 with-storage without-storage warehousing fuel-retail
 junior intermediate senior special
zh yue en ja ko fr de es ru it pt ar th vi id ms my lo km mn
domestic inbound outbound border
singing-dancing amusement
publications packaging other prepress digital
swimming alpine-skiing freestyle-skiing snowboarding diving climbing
 instructor rescuer
 animal-hospital animal-clinic other
 work study journalism reunion private
 public-raising non-public-raising
 buddhism taoism islam catholicism protestantism
 temple taoist-temple mosque church other
gate patrol guarding escort bodyguard inspection technical risk-assessment armed-escort
works assessment supervision
 engineer blaster safety-officer storekeeper
 senior-a senior-b intermediate junior
 commercial own-use
 class-1 class-2 class-3
cars dangerous-vehicles motorcycles other-vehicles minor engines bodies electrics gearboxes wheels alignment lubrication injection crankshafts cylinders radiators air-conditioning styling glass
outdoor indoor mechanical
 passenger passenger-cargo ro-ro-passenger general-cargo bulk container ro-ro multi-purpose oil chemical gas tug barge workboat other
 steel wood fiberglass aluminum concrete other
 diesel gasoline gas steam-turbine electric other
 master chief-mate second-mate third-mate chief-engineer second-engineer third-engineer fourth-engineer electrical-officer able-deck deck able-engine engine electrical first-radio second-radio general-radio restricted-radio
 unlimited coastal
 first second third
 navigation cargo operation machinery electrics maintenance radio
 management operational support
government other-sources
 organ institution mass-organization      other
 A G1 G2 G3 R1 R2 R3 P T Q1 Q2 S1 S2 Y1 Y2 N1 N2 F welding nonmetal-welding
gasoline kerosene diesel
 station vessel outlet
packaged bulk
 movables rights real-estate forfeited-sale appraisal approved-other
 commercial non-commercial
  class-2 class-3
 pharmacy chinese-pharmacy both
 production business use
medicines needling moxibustion scraping cupping massage fomentation bone-setting other
premarital genetic screening diagnosis delivery sterilization abortion
central self-built secondary piped-quality
 making packing
 disinfectant apparatus hygiene
 negative positive unknown
 whole-blood platelets plasma granulocytes
 1A 1B 2A 2B 3A 3B
 agricultural non-agricultural resident
 school employer business land army prison other
workers employers fairs online headhunting information
 senior-technician technician senior intermediate junior
 excellent good passed failed
 senior associate-senior intermediate assistant technician
irregular week month quarter half-year year
pathology clinical psychiatry biology toxicology documents marks traces audio images data pollutants water air soil sea ecosystem environment
 general-partnership special-partnership limited-liability
 shared-room one-room two-rooms three-rooms dormitory
 agricultural cultivated construction unused
 comprehensive geotechnical geotechnical-survey geotechnical-design geotechnical-testing hydrogeology surveying drilling well-sinking marine marine-surveying marine-geotechnical marine-environment
 a b c d
 comprehensive industry specialty firm special
 tower-crane construction-hoist material-hoist gantry-crane other
comprehensive materials structure steel foundation energy curtain-wall municipal-materials road bridge-and-underground
 first-high-rise second-high-rise low-rise factory warehouse other
 A B C1 C2 C3
 legal-representative manager safety-deputy deputy technical-head safety-director project-head safety-officer
 building highway water municipal mining electromechanical
 civil installation
 pipeline bottled refueling other
natural-gas liquefied-gas manufactured-gas other
 board screen light-box neon figure projection other
production sale use
 source-1 source-2 source-3 source-4 source-5 device-1 device-2 device-3 site-a site-b site-c
 report report-form
 surface-water groundwater other
 storage diversion pumping well other
 building-1 building-2 building-3
 geodesy aerial-photography photogrammetry engineering marine boundary gis map-making navigation-maps internet-maps
 firecracker toy friction spinner fountain roman-candle rocket mine   combination
 troupe agency
music plays performances artworks animation exhibitions
newspapers periodicals books audiovisual electronic
 veterinarian assistant-veterinarian
 general-practice aquatic-animals
 farm isolation slaughter disposal
 biological traditional chemical antibiotic biochemical radioactive insecticide disinfectant
 all unrestricted
 production processing packing wholesale retail import-export
 gillnet seine trawl stow-net hook rake trap pot beach-seine lift-net scoop-net cover-net
 pond cage raft bottom-sowing indoor pen paddy lake reservoir river other
 household other-means
G1 K1 L G2 K2 R S
 improved tree-seed afforestation urban-greening orchard flowers grass-seed
 exit entry
 passport official-passport travel-document seaman hong-kong-macao-pass taiwan-pass hong-kong-macao-permit taiwan-permit exit-entry-pass permanent-residence other
 none-found found
 marriage divorce annulment reissue
 received outstanding
pension=110 public-pension=120 resident-pension=170 unemployment=210 medical=310 resident-medical=390 injury=410 maternity=510
 paid suspended ended
 contributing sealed closed
 no-housing housing
 wages services manuscripts royalties business dividends lease transfer incidental comprehensive
 repaid not-refunded
 kindergarten school abroad other

resident-identity-card|carried valid||number:R! holderName:N! sex:c0! ethnicity:c1! birthDate:D! address:A! portrait:I16384* nameMinorityScript:L100* ageOver18:B18,birthDate*
driving-license|carried valid||number:R! holderName:N! issueDate:D sex:c0! nationality:C! address:A! birthDate:D! firstIssueDate:D vehicleClasses:s2 portrait:I16384* fileNumber:g12! record:T200* state:c3? demeritPoints:i0,999* barcodeNumber:g13*
vehicle-license|carried||number:p! holderName:G! issueDate:D vehicleType:V ownerAddress:A! useCharacter:c4 brandModel:L60 vin:W! engineNumber:d! registrationDate:D fileNumber:g12! approvedPassengers:i1,999? grossMass:i1,999999? kerbMass:i1,999999 approvedLoad:i1,999999? overallDimensions:(length:i1,99999 width:i1,9999 height:i1,9999) tractionMass:i1,999999? remarks:T200* inspectionRecords:[Z]20? energyType:c5?
business-license|public may-end||number:O holderName:G issueDate:D enterpriseType:c6 legalRepresentative:N! businessScope:T2000 registeredCapital:M? establishedDate:D domicile:A licenseCopyNumber:d copyKind:c7 compositionForm:c8?
household-register|carried||number:d! holderName:N! issueDate:D householdType:c9 householdAddress:A! members:[(name:N relationToHead:c10 formerName:N? sex:c0 birthplace:L60? ethnicity:c1 nativePlace:L60? birthDate:D otherCityAddress:A? religion:L20? citizenNumber:R height:i30,260? bloodType:c11? educationLevel:c12? maritalStatus:c13? militaryService:c14? employer:G? occupation:L40? movedToCity:L100? movedToAddress:L100? registrationDate:D)]20! registrar:N? changeRecords:[(date:D change:L100)]20* addressChangeRecords:[(date:D address:A)]20*
residence-permit|carried valid||number:R! holderName:N! issueDate:D sex:c0! ethnicity:c1! birthDate:D! portrait:I16384* registeredAddress:A! residenceAddress:A!
hk-macao-resident-residence-permit|carried valid||number:R! holderName:N! sex:c0! birthDate:D! residenceAddress:A! portrait:I16384* issueCount:i1,99 travelPermitNumber:Q! ageOver18:B18,birthDate*
foreigner-permanent-residence-card|carried valid||number:Q! holderName:N! nameChinese:N* sex:c0! birthDate:D! nationality:C! portrait:I16384* formerNumber:Q* ageOver18:B18,birthDate*
passport|carried valid||number:Q! holderName:N! issueDate:D namePinyin:N! sex:c0! nationality:C! birthDate:D! birthplace:L60! issuePlace:S portrait:I16384* signature:I16384* remarks:T200* ageOver18:B18,birthDate*
travel-permit-hk-macao|carried valid||number:Q! holderName:N! namePinyin:N! birthDate:D! sex:c0! issuePlace:S portrait:I16384* endorsements:[(kind:c15 destination:C entries:c16 stay:i1,366? until:D)]10*
marriage-certificate|carried||number:d! holderName:[N]2,2! holderNumber:[Q]2,2! issueDate:D! nationalities:[C]2,2! birthDates:[D]2,2! remarks:T200* jointPhoto:I16384* registrar:N?
divorce-certificate|carried||number:d! holderName:N! holderNumber:Q! issueDate:D! remarks:T200* portrait:I16384* sex:c0! nationality:C! birthDate:D! otherParty:(name:N sex:c0 nationality:C birthDate:D number:Q)! registrar:N?
disability-certificate|carried valid||number:d! holderName:N! issueDate:D sex:c0! ethnicity:c1* birthDate:D! disabilityCategory:c17! disabilityGrade:c18! details:[(category:c17 grade:c18)]6* address:A! guardianName:N* guardianPhone:H* portrait:I16384*
social-organization-certificate|public valid||number:O holderName:G issueDate:D businessScope:T2000 domicile:A legalRepresentative:N! activityRegion:S registeredCapital:M supervisingUnit:G? charity:J?
vehicle-registration-certificate|carried||number:d! holderName:G! documentKind:c19! holderNumber:P! registrationDate:D plateNumber:p! vehicleType:V brand:L60 model:d bodyColor:[c20]3 vin:W! vehicleOrigin:c21 engineNumber:d* engineModel:d? energyType:c5 displacement:i0,99999? power:X1,0? manufacturer:G steering:c22? track:[i0,99999]9? tires:i0,99999? tireSize:L60? leafSprings:[i0,99999]9? wheelbase:[i0,99999]9? axles:i0,99999? overallDimensions:(length:i0,99999 width:i0,99999 height:i0,99999)? cargoDimensions:(length:i0,99999 width:i0,99999 height:i0,99999)? grossMass:i0,99999? approvedLoad:i0,99999? approvedPassengers:i0,99999? tractionMass:i0,99999? cabPassengers:i0,99999? useCharacter:c4 acquisition:c23? factoryDate:D? issueDate:D transfers:[(name:G documentKind:c19 number:P date:D plateNumber:p acquisition:c23?)]20* mortgages:[(name:G documentKind:c19 number:P date:D released:D?)]20*
special-industry-license-hotel|public||number:d holderName:G issueDate:D unitAddress:A legalRepresentative:N! headName:N* businessScope:T500 roomCount:i1,99999? bedCount:i1,99999? floorArea:X2,0? floors:L40? economicNature:c24?
public-place-fire-permit|public||number:d holderName:G issueDate:D address:A fireSafetyHead:N! kind:c25 floorArea:X2,0 floors:L40 checkMode:c26
road-transport-operation-license|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A businessScope:s27 dangerousGoods:s28? legalRepresentative:N* economicNature:c24? changeRecords:[(date:D change:T200)]50*
road-transport-certificate|carried may-end||number:d! holderName:G! issueDate:D address:A! plateNumber:p! plateColor:c29 operationLicense:d! economicNature:c24? vehicleType:V approvedLoad:X3,0? approvedPassengers:i1,999? overallDimensions:(length:i1,99999 width:i1,9999 height:i1,9999) businessScope:s27 dangerousGoods:s28? grade:c30? reviewRecords:[Z]20? photo:I16384* vin:W*
road-transport-worker-certificate|carried valid||number:Q! holderName:N! issueDate:D sex:c0! birthDate:D! nationality:C* address:A* vehicleClasses:s2? qualifications:[(category:c31 firstIssueDate:D?)]14 portrait:I16384* creditRecords:[(year:Y grade:c32)]20* continuingEducation:[(date:D hours:i1,999 institution:G?)]20*
water-transport-operation-license|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! economicNature:c24? businessScope:s33 businessArea:T200 approvalNumber:d manager:G?
industrial-product-license|public valid||number:d holderName:G holderNumber:O? issueDate:D domicile:A legalRepresentative:N* productionAddress:A productName:L60 inspectionMode:c34? products:[(unit:L60 variety:L60? specs:T200?)]100
special-equipment-use-registration|public||number:d holderName:G issueDate:D kind:Kspecial-equipment,4 name:L60 code:d serialNumber:d location:A internalNumber:d? nextInspection:D?
inspection-body-qualification|public valid||number:d holderName:G issueDate:D address:A legalPerson:G? abilities:[(object:L60 item:L60 standard:T200 limitations:T200?)]200 signatories:[(name:N field:T200)]50*
tobacco-retail-license|public valid||number:d holderName:G issueDate:D principal:N! enterpriseType:c6 businessPlace:A permittedScope:s35 supplier:G
food-operation-license|public valid||number:FJY holderName:G holderNumber:P! issueDate:D legalRepresentative:N! domicile:A businessPlace:A businessForm:c36 businessItems:s37 supervisionBody:G? supervisor:N? complaintPhone:H? signer:N?
food-production-license|public valid||number:FSC holderName:G holderNumber:O issueDate:D legalRepresentative:N! domicile:A productionAddress:A categories:[Kfood-categories,2]50 products:[(category:Kfood-classes,4 varieties:T500 remarks:T200?)]100 warehouseAddress:A?
drug-operation-license|public valid||number:d holderName:G holderNumber:O issueDate:D businessPlace:A legalRepresentative:N! principal:N! qualityHead:N! businessScope:s38 drugCategories:s39? businessMode:c40 warehouseAddress:A? supervisionBody:G? changeRecords:[(date:D change:T200)]50*
drug-production-license|public valid||number:d holderName:G holderNumber:O issueDate:D classCode:[(maker:c41 drugs:s42)]4 domicile:A legalRepresentative:N! principal:N! productionHead:N! qualityHead:N! qualifiedPerson:N! productionScope:[(address:A scope:T1000)]50 supervisionBody:G?
medical-device-operation-license|public valid||number:d holderName:G holderNumber:O issueDate:D legalRepresentative:N! principal:N! domicile:A businessPlace:A businessMode:c40 formerScope:[Kdevice-categories-2002,4]50? businessScope:[Kdevice-categories,2]50? warehouseAddress:A?
birth-medical-certificate|carried||number:d! holderName:N! issueDate:D! sex:c0! birthTime:n! gestationWeeks:i1,99! birthWeight:i1,9999! birthLength:X1,0! birthplace:S! institution:G! mother:(name:N age:i1,99? nationality:C ethnicity:c1? address:A? documentKind:c19 number:Q)! father:(name:N age:i1,99? nationality:C ethnicity:c1? address:A? documentKind:c19 number:Q)*
medical-institution-license|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! principal:N! subjects:[Kclinical-subjects,4]160 ownership:c24? profitNature:c43? institutionCategory:Kinstitution-categories,4? beds:i1,9999? dentalChairs:i1,9999? serves:c44? registeredCapital:M?
physician-practice-certificate|carried||number:d! holderName:N! issueDate:D sex:c0! birthDate:D! portrait:I16384* qualificationNumber:d! level:c45 category:c46 scope:[Kphysician-scopes,2]20 institution:G! practicePlace:S institutions:[G]20* changeRecords:[(date:D change:T200)]50*
nurse-practice-certificate|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D portrait:I16384* sex:c0! birthDate:D! nationality:C* ethnicity:c1* institution:G! firstIssueDate:D renewals:[E]12? changeRecords:[(date:D change:T200)]50*
public-place-hygiene-license|public valid||number:d holderName:G issueDate:D legalRepresentative:N! address:A licenseItems:s47 economicNature:c24? checkRecords:[(date:D result:c48)]50?
radiodiagnosis-license|public||number:d holderName:G issueDate:D principal:N! address:A licenseItems:s49 devices:[(name:L60 model:d number:d? place:L60)]100 isotopes:[(nuclide:d sealed:J activity:X3,0)]50? checkRecords:[(date:D result:c48)]50?
teacher-qualification|carried||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0! birthMonth:Z! ethnicity:c1* kind:c50 subject:L60 portrait:I16384*
higher-education-diploma|carried||number:d! holderName:N! issueDate:D sex:c0! birthDate:D! studyPeriod:(from:Z until:Z) major:L60 schooling:X1,0 level:c51 studyForm:c52 conclusion:c53 president:N portrait:I16384*
degree-certificate|carried||number:d! holderName:N! issueDate:D sex:c0! birthDate:D! trainingUnit:G major:L60 degree:c54 discipline:c55? category:Kprofessional-degrees,4? chair:N portrait:I16384*
private-school-license|public valid||number:d holderName:G issueDate:D address:A principal:N! organizers:[G]3! kind:c56 contents:T200 supervisingUnit:G? legalRepresentative:N* profitNature:c43?
social-security-card|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D portrait:I16384* serialNumber:d* bank:G? bankCardNumber:d* version:c57? region:S
foreigner-work-permit|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D portrait:I16384* sex:c0! birthDate:D! nationality:C! employer:G! position:L60! talentClass:c58
labor-dispatch-license|public valid||number:d holderName:G issueDate:D domicile:A legalRepresentative:N! registeredCapital:M
lawyer-license|carried||number:d! holderName:N! holderNumber:Q! issueDate:D employer:G! kind:c59 qualificationNumber:d! sex:c0! assessments:[(year:Y result:c60)]20? portrait:I16384*
law-firm-license|public||number:O holderName:G issueDate:D domicile:A principal:N! organizationForm:c61 assets:M? supervisingUnit:G approvalNumber:d approvalDate:D partners:[N]999* checkRecords:[(year:Y result:c48)]20?
real-estate-title|carried||number:d! issueDate:D coOwnership:c62! location:A! unitNumber:d! rightKind:c63 rightNature:c64 purpose:(land:c65 house:c66?) area:(land:X2,0? house:X2,0?) useTerm:E? otherConditions:(structure:c67? totalFloors:i1,300? floor:i-10,300? completed:D? sharedLandArea:X2,0?)* holders:[(name:G documentKind:c19 number:P share:X4,0,100?)]50! notes:T500* plan:I32768* serialNumber:d!
real-estate-registration-proof|carried||number:d! holderName:[G]99! issueDate:D provedRight:c68 obligors:[G]99! location:A! unitNumber:d! mortgageKind:c69? claimAmount:M* debtTerm:E* other:T500* notes:T500* serialNumber:d!
housing-lease-filing|carried valid||number:d! issueDate:D lessors:[G]99! lessees:[(name:G documentKind:c19 number:P)]99! location:A! area:X2,0 purpose:c66 monthlyRent:M* titleNumber:d*
presale-permit|public||number:d holderName:G issueDate:D projectName:L100 location:A buildings:[d]999 floorArea:X2,0 unitCount:i1,99999 purposes:[c66]99? supervisedAccount:(bank:G account:d)? landTitleNumber:d?
land-planning-permit|public||number:d holderName:G issueDate:D projectName:L100 approvedBy:G approvalNumber:d location:A area:X2,0 landUses:s65 contentScale:T2000? landAcquisition:c64? attachments:[L100]99?
project-planning-permit|public||number:d holderName:G issueDate:D projectName:L100 location:A contentScale:T2000 buildings:[(name:L100 floors:i0,999 basement:i0,999? area:X2,0 height:X2,0?)]300? attachments:[L100]99?
construction-permit|public||number:d holderName:G issueDate:D projectName:L100 location:A contentScale:T2000 contractPeriod:i1,99999 contractPrice:M units:[(role:c70 name:G)]99 heads:[(role:c70 name:N)]99! projectCode:d? remarks:T500?
construction-enterprise-qualification|public valid||number:d holderName:G holderNumber:O issueDate:D address:A legalRepresentative:N! registeredCapital:M economicNature:c24 qualifications:[(category:KconstructionQualifications,2 specialty:L100? grade:c30?)]99
construction-safety-license|public valid||number:d holderName:G holderNumber:O? issueDate:D principal:N! address:A economicNature:c24
pollutant-discharge-permit|public valid||number:d holderName:G holderNumber:O issueDate:D domicile:A legalRepresentative:N! productionAddress:A industry:L100 managementClass:c71? airEmissions:[(outlet:d pollutant:L100 limit:X4,0? amount:X4,0?)]200? waterEmissions:[(outlet:d pollutant:L100 limit:X4,0? amount:X4,0?)]200?
hazardous-waste-license|public valid||number:d holderName:G issueDate:D legalRepresentative:N! domicile:A facilityAddress:A modes:s72 wastes:[(category:KhazardousWastes,4 codes:[d]40?)]50 annualScale:X3,0 firstIssueDate:D?
drainage-permit|public valid||number:d holderName:G holderNumber:O issueDate:D legalRepresentative:N! address:A drainerKind:c73 keyDrainer:J outlets:[(outlet:d connection:L100 road:L100 volume:X2,0 destination:G)]99 pollutants:[(pollutant:L100 limit:X4,0)]99? remarks:T500?
hazardous-chemicals-operation-license|public valid||number:d holderName:G issueDate:D domicile:A businessPlace:A? legalRepresentative:N! businessMode:c74 permittedScope:[L60]500 warehouseAddress:A?
special-operation-certificate|carried valid||number:d! holderName:N! sex:c0! item:Kspecial-operations,4 firstIssueDate:D reviewDate:D reviewedDate:D? portrait:I16384*
tourist-guide-license|carried valid||number:d! holderName:N! issueDate:D sex:c0! level:c75 languages:s76 organization:G! qualificationNumber:d! serviceArea:[S]20? stars:i1,9? portrait:I16384*
travel-agency-license|public||number:d holderName:G issueDate:D businessPlace:A legalRepresentative:N! investor:G* businessScope:s77 deposit:M?
entertainment-license|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! principal:N! businessScope:s78 floorArea:X2,0 capacity:i1,99999 machines:[(model:L60 count:i1,999)]500?
printing-operation-license|public valid||number:d holderName:G issueDate:D businessPlace:A legalRepresentative:N! economicNature:c24? businessScope:s79
high-risk-sport-license|public valid||number:d holderName:G issueDate:D principal:N! address:A items:s80 staffCount:i1,999 instructors:[(name:N number:d role:c81)]300* capacity:i1,99999?
veterinary-clinic-license|public||number:d holderName:G issueDate:D address:A legalRepresentative:N! scope:T200 kind:c82?
telecom-value-added-license|public valid||number:d holderName:G issueDate:D legalRepresentative:N! domicile:A services:[(kind:Ktelecom,3 businessArea:L100)]10 provisions:T500? sites:[L60]100?
temporary-residence-permit|carried valid||number:d! holderName:N! holderNumber:R! issueDate:D sex:c0! birthDate:D! registeredAddress:A! residenceAddress:A! portrait:I16384*
residence-permit-points-notice|carried valid||number:d! holderName:N! holderNumber:R! issueDate:D points:i0,999! standardReached:J employer:G! familyMembers:[(name:N relation:c10 number:Q)]10*
overseas-talent-residence-permit|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D nationality:C! sex:c0! birthDate:D! employer:G* familyMembers:[(name:N relation:c10 number:Q)]10* portrait:I16384*
taiwan-resident-residence-permit|carried valid||number:R! holderName:N! sex:c0! birthDate:D! residenceAddress:A! portrait:I16384* issueCount:i1,99 travelPermitNumber:Q! ageOver18:B18,birthDate*
travel-permit-taiwan|carried valid||number:Q! holderName:N! namePinyin:N! birthDate:D! sex:c0! issuePlace:S portrait:I16384* endorsements:[(kind:c15 entries:c16 stay:i1,366? until:D)]10*
mainland-travel-permit-hk-macao-residents|carried valid||number:Q! holderName:N! nameEnglish:N* birthDate:D! sex:c0! nationality:C* portrait:I16384* issueCount:i0,99 localNumber:Q! ageOver18:B18,birthDate*
mainland-travel-permit-taiwan-residents|carried valid||number:Q! holderName:N! nameEnglish:N! birthDate:D! sex:c0! portrait:I16384* issueCount:i0,99 localNumber:Q* ageOver18:B18,birthDate*
foreigner-residence-permit|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D nationality:C! sex:c0! birthDate:D! residenceReason:c83! inviter:G*
adoption-certificate|carried||number:d! holderName:[N]2! holderNumber:[Q]2! issueDate:D! child:(name:N sex:c0 birthDate:D number:Q?)! placedBy:G* jointPhoto:I16384*
private-non-enterprise-certificate|public valid||number:O holderName:G issueDate:D businessScope:T2000 domicile:A legalRepresentative:N! startupCapital:M supervisingUnit:G? charity:J?
foundation-certificate|public valid||number:O holderName:G issueDate:D foundationKind:c84? businessScope:T2000 domicile:A legalRepresentative:N! originalFund:M supervisingUnit:G? charity:J?
subsistence-allowance-certificate|carried valid||number:d! holderName:N! holderNumber:R! issueDate:D address:A! members:[(name:N relationToHead:c10 number:R?)]20! monthlyAmount:X2,0! startMonth:Z!
respect-elder-card|carried||number:d! holderName:N! holderNumber:R! issueDate:D sex:c0! birthDate:D! bankCardNumber:d* portrait:I16384*
elderly-care-institution-filing|public||number:d holderName:G holderNumber:O? issueDate:D legalRepresentative:N! address:A bedCount:i1,99999 floorArea:X2,0? serviceScope:T500
religious-venue-certificate|public||number:d holderName:G holderNumber:O? issueDate:D religion:c85 venueKind:c86 address:A principal:N!
vehicle-inspection-mark|carried valid||number:p! issueDate:D plateKind:Kplate-kinds,2 inspectionBody:G?
electric-bicycle-license|carried||number:d! holderName:G! issueDate:D ownerAddress:A* brandModel:L60 frameNumber:d! engineNumber:d*
special-industry-license-seals|public||number:d holderName:G issueDate:D unitAddress:A legalRepresentative:N! businessScope:T500 systemCode:d?
special-industry-license-pawn|public||number:d holderName:G issueDate:D unitAddress:A legalRepresentative:N! businessScope:T500? pawnPermitNumber:d
security-service-license|public||number:d holderName:G issueDate:D domicile:A legalRepresentative:N! registeredCapital:M serviceScope:s87
security-guard-certificate|carried||number:d! holderName:N! holderNumber:R! issueDate:D sex:c0! portrait:I16384* examDate:D?
explosives-unit-license|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! technicalHead:N! commercial:J qualificationGrade:c30? operationScope:s88?
explosives-worker-license|carried valid||number:d! holderName:N! holderNumber:R! issueDate:D sex:c0! category:c89 grade:c90? employer:G! portrait:I16384*
dog-license|carried valid||number:d! holderName:G! holderNumber:P! issueDate:D address:A! dogName:L20* breed:L40 dogSex:c0 coatColor:L20 chipNumber:g15! immunizationNumber:d* dogPhoto:I16384*
road-dangerous-goods-license|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A goods:[(category:c28 names:T200?)]20 nature:c91 toxic:J?
radioactive-transport-license|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A goods:[(category:c92 names:T200?)]3 nature:c91 radiationPermit:d?
ride-hailing-platform-license|public valid||number:d holderName:G holderNumber:O? issueDate:D platform:L60? address:A legalRepresentative:N* businessArea:[S]20
ride-hailing-vehicle-certificate|carried valid||number:d! holderName:G! issueDate:D plateNumber:p! brandModel:L60 approvedPassengers:i1,999 vin:W! businessArea:[S]20
taxi-driver-certificate|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0! serviceArea:[S]20 employer:G* registeredUntil:D? portrait:I16384*
ride-hailing-driver-certificate|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0! serviceArea:[S]20 platform:L60* firstIssueDate:D portrait:I16384*
vehicle-repair-filing|public||number:d holderName:G holderNumber:O? issueDate:D businessPlace:A legalRepresentative:N* grade:c92 businessScope:s93
driver-training-filing|public||number:d holderName:G holderNumber:O? issueDate:D address:A legalRepresentative:N* grade:c30 vehicleClasses:s2
public-parking-filing|public||number:d holderName:G holderNumber:O? issueDate:D name:L60 address:A spaces:i1,99999 kind:s94 charges:T200?
ship-operation-certificate|carried valid||number:d! holderName:G! issueDate:D shipName:L60! owner:G! kind:c95 homePort:L60 registrationNumber:d! grossTonnage:i1,999999 approvedPassengers:i1,99999? approvedLoad:X1,0? containers:i1,99999? businessScope:s33 businessArea:T200
ship-nationality-certificate|carried valid||number:d! holderName:G! issueDate:D shipName:L60! nameEnglish:L60* callSign:d* imoNumber:g7* homePort:L60 registrationNumber:d! ownerAddress:A! kind:c95? hull:c96? grossTonnage:i1,999999 netTonnage:i1,999999 overallDimensions:(length:X2,0 width:X2,0 depth:X2,0) engine:(kind:c97 count:i1,20 power:X1,0)? buildPlace:L60 completed:D
seafarer-competency-certificate|carried valid||number:d! holderName:N! issueDate:D sex:c0! birthDate:D! capacity:c98 area:c99 grade:c100? limitations:T200? functions:[(function:c101 level:c102)]7? portrait:I16384*
port-operation-license|public valid||number:d holderName:G issueDate:D officeAddress:A legalRepresentative:N! businessScope:T500 businessArea:T200 berths:[(name:L60 tonnage:i1,999999?)]100?
school-bus-permit|carried valid||number:p! holderName:G! issueDate:D brandModel:L60? approvedPassengers:i1,999 driverName:N! route:T200 runs:[(from:t until:t)]10 stops:[L60]40 school:G?
foreign-representative-office|public valid||number:O holderName:G issueDate:D principal:N! address:A businessScope:T500 establishedDate:D parent:G parentAddress:A?
institution-legal-person-certificate|public valid||number:O holderName:G businessScope:T2000 domicile:A legalRepresentative:N! fundingSource:s103 startupCapital:M organizer:G
unified-credit-code-certificate|public may-end||number:O holderName:G issueDate:D nature:c104 address:A principal:N!
special-equipment-manufacture-license|public valid||number:d holderName:G issueDate:D domicile:A officeAddress:A? productionAddress:A licenseItems:[(item:L60 subitem:L60 specs:T200?)]50
special-equipment-operator-certificate|carried valid||number:Q! holderName:N! sex:c0* items:[(item:c105 approvalDate:D until:D detail:L60?)]20 fileNumber:d* portrait:I16384*
measurement-standard-certificate|public valid||number:d holderName:G issueDate:D name:L60 code:d range:T200 uncertainty:T200 location:A
social-measurement-standard-certificate|public valid||number:d holderName:G issueDate:D name:L60 range:T200 uncertainty:T200 assessmentNumber:d items:[L60]50
measuring-instrument-type-approval|public||number:d holderName:G issueDate:D address:A name:L60 models:[(model:d specs:T200?)]50 accuracy:L60
refined-oil-retail-certificate|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! businessScope:s106 kind:c107
alcohol-retail-license|public valid||number:d holderName:G holderNumber:O? issueDate:D legalRepresentative:N! businessPlace:A permittedScope:s108
alcohol-wholesale-license|public valid||number:d holderName:G holderNumber:O? issueDate:D legalRepresentative:N! businessPlace:A warehouseAddress:A? permittedScope:s108
auction-approval-certificate|public may-end||number:d holderName:G issueDate:D legalRepresentative:N! domicile:A registeredCapital:M businessScope:T500
foreign-trade-operator-filing|||number:d code:d holderName:G nameEnglish:G holderNumber:O? enterpriseType:c6 domicile:A? addressEnglish:A? legalRepresentative:N* registeredCapital:M? issueDate:D
pawn-operation-license|public valid||number:d holderName:G issueDate:D institutionCode:d legalRepresentative:N! registeredCapital:M domicile:A businessScope:s109
food-workshop-permit|public valid||number:d holderName:G issueDate:D principal:N! productionAddress:A products:[L60]50 supervisionBody:G?
hospital-preparation-license|public valid||number:d holderName:G issueDate:D institutionCategory:Kinstitution-categories,4 legalRepresentative:N! preparationHead:N! qualityHead:N* domicile:A productionAddress:A productionScope:[L60]50
internet-drug-information-license|public valid||number:d holderName:G issueDate:D nature:c110 legalRepresentative:N! siteHead:N* sites:[(name:L60 domain:L100 ip:d)]50
medical-device-class2-filing|public||number:d holderName:G holderNumber:O issueDate:D legalRepresentative:N! principal:N! domicile:A businessPlace:A businessMode:c40 formerScope:[Kdevice-categories-2002,4]50? businessScope:[Kdevice-categories,2]50? warehouseAddress:A?
medical-device-production-license|public valid||number:d holderName:G holderNumber:O issueDate:D legalRepresentative:N! principal:N! domicile:A productionAddress:A productionScope:[(class:c111 former:[Kdevice-categories-2002,4]50? categories:[Kdevice-categories,2]50?)]2 products:[(name:L100 number:d)]200?
medical-device-registration|public valid||number:d holderName:G issueDate:D domicile:A productionAddress:A productName:L100 modelSpecs:T2000 structure:T2000 intendedUse:T2000 attachments:T200? remarks:T500?
cosmetics-production-license|public valid||number:d holderName:G holderNumber:O issueDate:D domicile:A legalRepresentative:N! qualityHead:N! productionAddress:A licenseItems:[(item:Kcosmetic-items,2 marked:J)]50
practicing-pharmacist-registration|carried valid||number:d! holderName:N! issueDate:D sex:c0* category:c112 scope:c113 employer:G! qualificationNumber:d! portrait:I16384*
tcm-clinic-filing|public||number:d holderName:G issueDate:D address:A principal:N! subjects:[Kclinical-subjects,4]50 methods:s114?
physician-qualification|carried||number:d! holderName:N! holderNumber:Q! issueDate:D portrait:I16384* sex:c0! birthDate:D! level:c45 category:c46 school:G* major:L40* educationLevel:c12*
maternal-child-service-license|public may-end||number:d holderName:G issueDate:D address:A legalRepresentative:N! registrationNumber:d? licenseItems:s115
water-supply-hygiene-license|public valid||number:d holderName:G issueDate:D legalRepresentative:N! domicile:A? address:A licenseItems:s116
disinfectant-producer-license|public valid||number:d holderName:G issueDate:D legalRepresentative:N! domicile:A productionAddress:A productionMode:c117 licenseItems:[(item:c118 categories:[L40]30)]3
blood-donation-certificate|carried||number:d! holderName:N! holderNumber:Q! issueDate:D! sex:c0* bloodType:c11! rhesus:c119* kind:c120! volume:i1,9999! institution:G!
birth-service-registration|carried||number:d! holderName:N! holderNumber:Q! issueDate:D! spouseName:N* spouseNumber:Q* childOrder:i1,99! expectedDate:D*
only-child-parent-certificate|carried||number:d! holderName:[N]2! holderNumber:[Q]2! issueDate:D! child:(name:N sex:c0 birthDate:D)!
self-study-diploma|carried||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0! major:L60 level:c51 school:G portrait:I16384*
mandarin-certificate|carried||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* score:X1,0,100! grade:c121 examDate:D portrait:I16384*
employment-registration-certificate|carried||number:d! holderName:N! holderNumber:Q! issueDate:D portrait:I16384* sex:c0! birthDate:D! householdNature:c122* educationLevel:c12* employment:[(employer:G period:E)]100* unemployment:[(date:D reason:c123)]50* support:[(date:D policy:L100)]50*
hr-service-license|public||number:d holderName:G issueDate:D address:A legalRepresentative:N! economicNature:c24 serviceScope:s124
vocational-qualification|carried||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0! birthDate:D! educationLevel:c12* occupation:L60 level:c125 theoryScore:X1,0,100* skillScore:X1,0,100* result:c126* portrait:I16384*
professional-title-certificate|carried||number:d! holderName:N! issueDate:D sex:c0* series:Ktitle-series,2 specialty:L60 title:L60 titleLevel:c127 committee:G approvalDate:D portrait:I16384*
vocational-training-school-license|public valid||number:d holderName:G issueDate:D address:A principal:N! organizers:[G]3* occupations:[(name:L40 levels:s125?)]100
flexible-hours-permit|valid||number:d holderName:G issueDate:D items:[(system:c128 positions:[L40]50 persons:i0,9999999)]10
notary-license|carried||number:d! holderName:N! issueDate:D sex:c0! employer:G! appointmentNumber:d* portrait:I16384*
notary-office-license|public||number:d holderName:G issueDate:D principal:N! officeAddress:A serviceArea:[S]20 supervisingUnit:G?
forensic-expert-license|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* title:L60? qualification:L60? category:s129 employer:G! portrait:I16384*
forensic-institution-license|public valid||number:d holderName:G issueDate:D domicile:A legalRepresentative:N! assets:M? businessScope:s129
accounting-firm-license|public||number:d holderName:G issueDate:D principal:N! businessPlace:A organizationForm:c130 approvalNumber:d approvalDate:D serialNumber:d?
bookkeeping-agency-license|public||number:d holderName:G holderNumber:O issueDate:D officeAddress:A? legalRepresentative:N* businessHead:N*
class2-metrologist-certificate|carried||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* birthMonth:Z* portrait:I16384*
developer-qualification|public valid||number:d holderName:G holderNumber:O? issueDate:D domicile:A legalRepresentative:N! registeredCapital:M grade:c30 businessScope:T500?
public-rental-eligibility|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D familyMembers:[(name:N relation:c10 number:Q)]99* flatType:c131 employer:G* residencePermitNumber:d*
shared-ownership-eligibility|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D familyMembers:[(name:N relation:c10 number:Q)]99* registeredAddress:A! perCapitaArea:X2,0* lotteryNumber:i1,99999*
construction-site-selection|public valid||number:d holderName:G issueDate:D projectName:L100 projectCode:d basis:T500 location:A area:X2,0 landClasses:[(class:c132 area:X2,0)]99? contentScale:T2000 attachments:[L100]99?
design-scheme-approval|public||number:d holderName:G issueDate:D projectName:L100 location:A landUse:L100 plotRatio:X2,0? floorArea:X2,0 height:X2,0? opinion:T2000
completion-acceptance-filing|public||number:d holderName:G issueDate:D projectName:L100 scope:T500 acceptanceDate:D permitNumber:d planningPermitNumber:d? buildings:[(name:L100 floors:i0,999 basement:i0,999? area:X2,0 height:X2,0?)]300? supervisionBody:G?
survey-enterprise-qualification|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A legalRepresentative:N! technicalHead:N* qualifications:[(category:c133 grade:c134?)]99 businessScope:T2000
design-enterprise-qualification|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A legalRepresentative:N! technicalHead:N* economicNature:c24? qualifications:[(kind:c135 industry:KdesignIndustries,2? specialty:L100? grade:c134?)]99 businessScope:T2000
supervision-enterprise-qualification|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A legalRepresentative:N! technicalHead:N* registeredCapital:M? qualifications:[(category:KsupervisionCategories,2 grade:c134?)]99 businessScope:T2000
crane-use-registration|public||number:d holderName:G issueDate:D kind:c136 model:d filingNumber:d projectName:L100 installer:G? inspector:G?
quality-testing-qualification|public valid||number:d holderName:G holderNumber:O? issueDate:D address:A legalRepresentative:N! technicalHead:N* qualifications:s137
fire-acceptance-opinion|public||number:d holderName:G issueDate:D projectName:L100 location:A buildingClass:c138 purpose:L100 floorArea:X2,0 buildings:[(name:L100 floors:i0,999 basement:i0,999? area:X2,0 height:X2,0?)]300? conclusion:c48
safety-manager-certificate|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* birthDate:D* employer:G! creditCode:O! category:c139 position:c140? titleLevel:c127? firstIssueDate:D portrait:I16384*
construction-special-operator|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* category:Kconstruction-operations,2 firstIssueDate:D usePeriod:E? portrait:I16384*
class2-constructor-registration|carried valid||number:d! holderName:N! issueDate:D sex:c0* birthDate:D* employer:G! specialties:[(specialty:c141 until:D)]20 usePeriod:E? signature:I16384* portrait:I16384*
class2-cost-engineer-registration|carried valid||number:d! holderName:N! issueDate:D sex:c0* specialty:c142 employer:G! qualificationNumber:d! portrait:I16384*
gas-operation-license|public valid||number:d holderName:G holderNumber:O? issueDate:D legalRepresentative:N! domicile:A businessKinds:[(kind:c143 sources:s144)]99 businessArea:T500 supplyPoints:[(name:G address:A)]500?
outdoor-advert-permit|public valid||number:d holderName:G issueDate:D location:A form:c145 dimensions:(width:X2,0 height:X2,0 faces:i1,99999?)
construction-waste-permit|public valid||number:d holderName:G issueDate:D projectName:L100 location:A? transporter:G vehicles:[p]999 disposalSite:L100 quantity:X2,0 route:T500?
radiation-safety-license|valid||number:d holderName:G holderNumber:O issueDate:D address:A legalRepresentative:N! scope:[(activities:s146 item:c147)]99 places:[(name:L100 address:A)]99 sources:[(nuclide:L100 category:i1,5 activity:X6,0 count:i1,99999)]150? devices:[(name:L100 category:i1,3 count:i1,99999)]150?
eia-approval|public may-end||number:d holderName:G issueDate:D projectName:L100 location:A reportKind:c148 reportUnit:G? contentScale:T2000 requirements:T2000
water-abstraction-permit|public valid||number:d holderName:G holderNumber:O? issueDate:D location:A source:c149 mode:c150 annualVolume:X2,0 purpose:L100 returnPlace:L100?
river-project-permit|public valid||number:d holderName:G issueDate:D projectName:L100 rivers:[L100]99 location:A content:T2000 requirements:T2000?
government-project-proposal-approval|public||number:d holderName:G issueDate:D projectName:L100 projectCode:d location:A contentScale:T2000 totalInvestment:M fundSource:T500
government-project-feasibility-approval|public||number:d holderName:G issueDate:D projectName:L100 projectCode:d? location:A? contentScale:T2000 totalInvestment:M biddingPlan:T2000? constructionPeriod:i1,99999?
government-project-preliminary-design-approval|public||number:d holderName:G issueDate:D projectName:L100 projectCode:d? content:T2000 totalInvestment:M approvalNumber:d?
enterprise-project-approval|public valid||number:d holderName:G issueDate:D projectName:L100 projectCode:d location:A contentScale:T2000 totalInvestment:M
foreign-investment-project-approval|public valid||number:d holderName:G issueDate:D projectName:L100 projectCode:d? investors:[(name:G country:C? share:X4,0,100)]99 totalInvestment:M contentScale:T2000 location:A
outbound-investment-project-filing|valid||number:d holderName:G issueDate:D projectName:L100 destination:C chineseAmount:M
enterprise-outbound-investment-certificate|||number:d holderName:G issueDate:D enterprise:G nameEnglish:G? country:C investors:[(name:G share:X4,0,100)]50 totalInvestment:M businessScope:T500 approvalNumber:d?
lightning-test-qualification|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! grade:c134 scope:s151
surveying-qualification|public valid||number:d holderName:G issueDate:D domicile:A legalRepresentative:N! grade:c134 scope:s152
hazardous-chemicals-production-license|public valid||number:d holderName:G issueDate:D principal:N! address:A economicNature:c24 permittedScope:[(name:L60 quantity:X2,0)]200
fireworks-retail-license|public valid||number:d holderName:G holderNumber:O issueDate:D principal:N! address:A permittedScope:s153 maxStock:i1,9999
performance-operation-license|public valid||number:d holderName:G issueDate:D domicile:A legalRepresentative:N! kind:c154 businessScope:T500 domain:L100?
internet-culture-license|public valid||number:d holderName:G issueDate:D domicile:A legalRepresentative:N! domain:T200 businessScope:s155 registeredCapital:M?
publication-operation-license|public valid||number:d holderName:G issueDate:D businessPlace:A legalRepresentative:N! businessScope:s156 businessMode:c40
radio-tv-production-license|public valid||number:d holderName:G issueDate:D address:A legalRepresentative:N! businessScope:T500
film-screening-license|public valid||number:d holderName:G issueDate:D address:A? legalRepresentative:N! registeredCapital:M? economicNature:c24? businessItems:L100 businessArea:L100 halls:i1,999? seats:i1,99999?
veterinarian-license|carried||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* level:c157 category:c158 employer:G* portrait:I16384*
animal-epidemic-condition-certificate|public||number:d holderName:G issueDate:D legalRepresentative:N! address:A businessScope:c159 species:[L20]20 codeNumber:d?
veterinary-drug-operation-license|public valid||number:d holderName:G holderNumber:O? issueDate:D domicile:A? legalRepresentative:N! qualityHead:N* businessPlace:A businessScope:s160
pesticide-operation-license|public valid||number:d holderName:G holderNumber:O issueDate:D legalRepresentative:N! domicile:A businessPlaces:[A]20 warehouses:[A]20? businessScope:c161
seed-operation-license|public valid||number:d holderName:G holderNumber:O issueDate:D domicile:A legalRepresentative:N! crops:[L20]40 businessMode:s162 businessArea:L40 varieties:[(crop:L20 category:L20? name:L40 number:d? places:[S]10)]150?
fishing-license|carried valid||number:d! holderName:G! issueDate:D shipName:d! shipCode:d* homePort:L20? enginePower:X2,0 operations:[(kind:c163 mode:L20?)]2 waters:L100 period:L100 gear:[(name:L20 specification:L40 quantity:i1,99999)]10? species:[(name:L20 quantity:X2,0?)]20?
aquaculture-permit|carried valid||number:d! holderName:G! issueDate:D location:A! area:X4,0 mode:s164 bounds:(east:L40 south:L40 west:L40 north:L40)!
rural-land-contract-certificate|carried valid||number:d! holderName:N! holderNumber:Q! issueDate:D grantor:G mode:c165 codeNumber:d! familyMembers:[(name:N relationToHead:c10 notes:L40?)]20* totalArea:X2,0! parcels:[(number:g19 bounds:(east:L40 south:L40 west:L40 north:L40) area:X2,0 basicFarmland:J notes:L40?)]50! notes:T200* plan:I32768*
agricultural-machinery-driving-license|carried valid||number:R! holderName:N! issueDate:D sex:c0! address:A! birthDate:D! firstIssueDate:D vehicleClasses:s166 portrait:I16384* fileNumber:d*
forest-seedling-license|public valid||number:g14 holderName:G issueDate:D legalRepresentative:N! domicile:A productionPlaces:[A]20 businessScope:s167 varieties:[(name:L40 number:d)]100? businessMode:s162? businessArea:L40?
wildlife-breeding-license|public valid||number:d holderName:G issueDate:D legalRepresentative:N! location:A species:[(name:L40 quantity:i1,999999?)]100 purpose:L40
high-tech-enterprise-certificate|public valid||number:d holderName:G issueDate:D approvers:[G]3
household-registration-proof|certificate||number:d! holderName:N! holderNumber:R! issueDate:D sex:c0! ethnicity:c1* birthDate:D! registeredAddress:A! householderName:N* relationToHead:c10* householdType:c9? matter:T500! purpose:L100!
exit-entry-record|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* birthDate:D! nationality:C* queryFrom:D! queryTo:D! records:[(date:D direction:c168 port:L40 document:c169 number:d transport:d?)]300* recordCount:i0,9999! purpose:L100*
no-criminal-record|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* nationality:C* queryFrom:D! queryTo:D! conclusion:c170! applicantUnit:G* purpose:L100!
student-archive-proof|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* school:G! graduationDate:D! major:L60* fileNumber:d! archivedFrom:D purpose:L100*
migrant-childbearing-proof|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D maritalStatus:c13! spouseName:N* spouseNumber:Q* children:[(name:N sex:c0 birthDate:D)]50* registeredAddress:A! address:A!
marriage-archive-proof|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* queryFrom:D! queryTo:D! records:[(kind:c171 date:D number:d otherParty:N authority:G)]20* found:J! purpose:L100*
pension-contribution-record|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D currentEmployer:G* contributionMonths:i0,1200! records:[(month:Z base:X2,0 paid:X2,0 state:c172 employer:G?)]240! accountBalance:X2,0* printedRange:(from:Z until:Z)
resident-pension-record|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D region:S! town:L40* contributionYears:i0,99! records:[(year:Y grade:i0,99999 paid:X2,0 subsidy:X2,0)]50! accountBalance:X2,0*
pension-transfer-voucher|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D sex:c0* registeredAddress:A! insuredRange:(from:Z until:Z)! contributionMonths:i0,1200! accountBalance:X2,0! agencyName:G agencyRegion:S agencyPhone:H?
unit-social-insurance-status|certificate||number:d holderName:G holderNumber:O? issueDate:D registrationNumber:d month:Z insured:[(kind:c173 persons:i0,9999999 arrears:X2,0)]50
medical-insurance-voucher-proof|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D kind:c173 insuredPeriods:[(from:Z until:Z months:i0,1200 state:c174)]50! accountBalance:X2,0* agencyName:G
housing-fund-contribution-proof|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D account:d! employer:G! openDate:D* accountState:c175! base:X2,0* monthlyAmount:X2,0! paidUntil:Z! accountBalance:X2,0! loans:(count:i0,999 outstanding:X2,0)*
real-estate-query-result|certificate||number:d! holderName:N! holderNumber:Q! queryTime:n queryScope:S familyMembers:[(name:N relation:c10 number:Q)]20* conclusion:c176! properties:[(location:A area:X2,0 holders:[G]20 rightKind:c63 registered:D? mortgaged:J seized:J)]60* purpose:L100*
tax-payment-certificate|certificate||number:d! holderName:G! holderNumber:P! issueDate:D taxOffice:G items:[(voucher:d? tax:Ktaxes,5 name:L60? period:E received:D amount:X2)]200! totalAmount:X2! registrar:N? remarks:T200*
income-tax-record|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D period:(from:Z until:Z) items:[(date:D amount:X2 received:D kind:c177 month:Z taxOffice:G remarks:L40?)]240! totalAmount:X2! verificationCode:d!
tax-clearance-proof|certificate||number:d holderName:G holderNumber:O issueDate:D taxOffice:G
lost-vat-invoice-proof|certificate||number:d holderName:G holderNumber:O issueDate:D buyer:(name:G number:O) invoices:[(code:g10 number:g8 name:L60 unitPrice:X6,0? quantity:X4,0? amount:X2,0 tax:X2,0)]50 reportDate:D declared:J
general-taxpayer-notice|certificate||number:d holderName:G holderNumber:O issueDate:D registrationDate:D effectiveFrom:D taxOffice:G
processing-trade-exemption-proof|certificate||number:d holderName:G holderNumber:O issueDate:D handbookNumber:d processor:(name:G number:O) goods:[(name:L60 unit:L10 quantity:X4,0 amount:X2,0)]50 invoices:[d]50?
export-return-proof|certificate||number:d holderName:G holderNumber:O issueDate:D declarationNumber:g18 goods:[(code:g10 name:L60 unit:L10 quantity:X4,0 amount:M)]50 state:c178 repaidAmount:X2,0?
computer-rank-result|certificate||number:d! holderName:N! holderNumber:Q! issueDate:D school:G* examDate:D level:i1,9 subject:L60 result:c126! certificateNumber:d*
vaccination-record-proof|certificate||number:d! holderName:N! holderNumber:Q* issueDate:D sex:c0* birthDate:D! guardianName:N* vaccinations:[(vaccine:L60 dose:i1,99 date:D lot:d? institution:G?)]100! purpose:c179*`;
