-- PostgreSQL's own rows, written by generate.py. Run once an instance, before the first question.

CREATE SCHEMA openduck_catalog.builtin;

CREATE TABLE openduck_catalog.builtin.pg_type AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS typname,
    cells[3]::UINTEGER AS typnamespace,
    10::UINTEGER AS typowner,
    cells[4]::SMALLINT AS typlen,
    cells[5] = 't' AS typbyval,
    cells[6] AS typtype,
    cells[7] AS typcategory,
    cells[8] = 't' AS typispreferred,
    true AS typisdefined,
    cells[9] AS typdelim,
    cells[10]::UINTEGER AS typrelid,
    cells[11]::UINTEGER AS typsubscript,
    cells[12]::UINTEGER AS typelem,
    cells[13]::UINTEGER AS typarray,
    cells[14]::UINTEGER AS typinput,
    cells[15]::UINTEGER AS typoutput,
    cells[16]::UINTEGER AS typreceive,
    cells[17]::UINTEGER AS typsend,
    cells[18]::UINTEGER AS typmodin,
    cells[19]::UINTEGER AS typmodout,
    cells[20]::UINTEGER AS typanalyze,
    cells[21] AS typalign,
    cells[22] AS typstorage,
    false AS typnotnull,
    cells[23]::UINTEGER AS typbasetype,
    cells[24]::INTEGER AS typtypmod,
    0::INTEGER AS typndims,
    cells[25]::UINTEGER AS typcollation,
    NULL::VARCHAR AS typdefaultbin,
    nullif(cells[26], '\N') AS typdefault,
    NULL::VARCHAR[] AS typacl
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('16	bool	11	1	t	b	B	t	,	0	0	0	1000	1242	1243	2436	2437	0	0	0	c	p	0	-1	0	\N
17	bytea	11	-1	f	b	U	f	,	0	0	0	1001	1244	31	2412	2413	0	0	0	i	x	0	-1	0	\N
18	char	11	1	t	b	Z	f	,	0	0	0	1002	1245	33	2434	2435	0	0	0	c	p	0	-1	0	\N
19	name	11	64	f	b	S	f	,	0	6180	18	1003	34	35	2422	2423	0	0	0	c	p	0	-1	950	\N
20	int8	11	8	t	b	N	f	,	0	0	0	1016	460	461	2408	2409	0	0	0	d	p	0	-1	0	\N
21	int2	11	2	t	b	N	f	,	0	0	0	1005	38	39	2404	2405	0	0	0	s	p	0	-1	0	\N
22	int2vector	11	-1	f	b	A	f	,	0	6179	21	1006	40	41	2410	2411	0	0	0	i	p	0	-1	0	\N
23	int4	11	4	t	b	N	f	,	0	0	0	1007	42	43	2406	2407	0	0	0	i	p	0	-1	0	\N
24	regproc	11	4	t	b	N	f	,	0	0	0	1008	44	45	2444	2445	0	0	0	i	p	0	-1	0	\N
25	text	11	-1	f	b	S	t	,	0	0	0	1009	46	47	2414	2415	0	0	0	i	x	0	-1	100	\N
26	oid	11	4	t	b	N	t	,	0	0	0	1028	1798	1799	2418	2419	0	0	0	i	p	0	-1	0	\N
27	tid	11	6	f	b	U	f	,	0	0	0	1010	48	49	2438	2439	0	0	0	s	p	0	-1	0	\N
28	xid	11	4	t	b	U	f	,	0	0	0	1011	50	51	2440	2441	0	0	0	i	p	0	-1	0	\N
29	cid	11	4	t	b	U	f	,	0	0	0	1012	52	53	2442	2443	0	0	0	i	p	0	-1	0	\N
30	oidvector	11	-1	f	b	A	f	,	0	6179	26	1013	54	55	2420	2421	0	0	0	i	p	0	-1	0	\N
32	pg_ddl_command	11	8	t	p	P	f	,	0	0	0	0	86	87	88	90	0	0	0	d	p	0	-1	0	\N
71	pg_type	11	-1	f	c	C	f	,	1247	0	0	210	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
75	pg_attribute	11	-1	f	c	C	f	,	1249	0	0	270	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
81	pg_proc	11	-1	f	c	C	f	,	1255	0	0	272	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
83	pg_class	11	-1	f	c	C	f	,	1259	0	0	273	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
114	json	11	-1	f	b	U	f	,	0	0	0	199	321	322	323	324	0	0	0	i	x	0	-1	0	\N
142	xml	11	-1	f	b	U	f	,	0	0	0	143	2893	2894	2898	2899	0	0	0	i	x	0	-1	0	\N
143	_xml	11	-1	f	b	A	f	,	0	6179	142	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
194	pg_node_tree	11	-1	f	b	Z	f	,	0	0	0	0	195	196	197	198	0	0	0	i	x	0	-1	100	\N
199	_json	11	-1	f	b	A	f	,	0	6179	114	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
210	_pg_type	11	-1	f	b	A	f	,	0	6179	71	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
269	table_am_handler	11	4	t	p	P	f	,	0	0	0	0	267	268	0	0	0	0	0	i	p	0	-1	0	\N
270	_pg_attribute	11	-1	f	b	A	f	,	0	6179	75	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
271	_xid8	11	-1	f	b	A	f	,	0	6179	5069	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
272	_pg_proc	11	-1	f	b	A	f	,	0	6179	81	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
273	_pg_class	11	-1	f	b	A	f	,	0	6179	83	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
325	index_am_handler	11	4	t	p	P	f	,	0	0	0	0	326	327	0	0	0	0	0	i	p	0	-1	0	\N
600	point	11	16	f	b	G	f	,	0	6180	701	1017	117	118	2428	2429	0	0	0	d	p	0	-1	0	\N
601	lseg	11	32	f	b	G	f	,	0	6180	600	1018	119	120	2480	2481	0	0	0	d	p	0	-1	0	\N
602	path	11	-1	f	b	G	f	,	0	0	0	1019	121	122	2482	2483	0	0	0	d	x	0	-1	0	\N
603	box	11	32	f	b	G	f	;	0	6180	600	1020	123	124	2484	2485	0	0	0	d	p	0	-1	0	\N
604	polygon	11	-1	f	b	G	f	,	0	0	0	1027	347	348	2486	2487	0	0	0	d	x	0	-1	0	\N
628	line	11	24	f	b	G	f	,	0	6180	701	629	1490	1491	2488	2489	0	0	0	d	p	0	-1	0	\N
629	_line	11	-1	f	b	A	f	,	0	6179	628	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
650	cidr	11	-1	f	b	I	f	,	0	0	0	651	1267	1427	2498	2499	0	0	0	i	m	0	-1	0	\N
651	_cidr	11	-1	f	b	A	f	,	0	6179	650	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
700	float4	11	4	t	b	N	f	,	0	0	0	1021	200	201	2424	2425	0	0	0	i	p	0	-1	0	\N
701	float8	11	8	t	b	N	t	,	0	0	0	1022	214	215	2426	2427	0	0	0	d	p	0	-1	0	\N
705	unknown	11	-2	f	p	X	f	,	0	0	0	0	109	110	2416	2417	0	0	0	c	p	0	-1	0	\N
718	circle	11	24	f	b	G	f	,	0	0	0	719	1450	1451	2490	2491	0	0	0	d	p	0	-1	0	\N
719	_circle	11	-1	f	b	A	f	,	0	6179	718	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
774	macaddr8	11	8	f	b	U	f	,	0	0	0	775	4110	4111	3446	3447	0	0	0	i	p	0	-1	0	\N
775	_macaddr8	11	-1	f	b	A	f	,	0	6179	774	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
790	money	11	8	t	b	N	f	,	0	0	0	791	886	887	2492	2493	0	0	0	d	p	0	-1	0	\N
791	_money	11	-1	f	b	A	f	,	0	6179	790	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
829	macaddr	11	6	f	b	U	f	,	0	0	0	1040	436	437	2494	2495	0	0	0	i	p	0	-1	0	\N
869	inet	11	-1	f	b	I	t	,	0	0	0	1041	910	911	2496	2497	0	0	0	i	m	0	-1	0	\N
1000	_bool	11	-1	f	b	A	f	,	0	6179	16	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1001	_bytea	11	-1	f	b	A	f	,	0	6179	17	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1002	_char	11	-1	f	b	A	f	,	0	6179	18	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1003	_name	11	-1	f	b	A	f	,	0	6179	19	0	750	751	2400	2401	0	0	3816	i	x	0	-1	950	\N
1005	_int2	11	-1	f	b	A	f	,	0	6179	21	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1006	_int2vector	11	-1	f	b	A	f	,	0	6179	22	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1007	_int4	11	-1	f	b	A	f	,	0	6179	23	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1008	_regproc	11	-1	f	b	A	f	,	0	6179	24	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1009	_text	11	-1	f	b	A	f	,	0	6179	25	0	750	751	2400	2401	0	0	3816	i	x	0	-1	100	\N
1010	_tid	11	-1	f	b	A	f	,	0	6179	27	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1011	_xid	11	-1	f	b	A	f	,	0	6179	28	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1012	_cid	11	-1	f	b	A	f	,	0	6179	29	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1013	_oidvector	11	-1	f	b	A	f	,	0	6179	30	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1014	_bpchar	11	-1	f	b	A	f	,	0	6179	1042	0	750	751	2400	2401	2913	2914	3816	i	x	0	-1	100	\N
1015	_varchar	11	-1	f	b	A	f	,	0	6179	1043	0	750	751	2400	2401	2915	2916	3816	i	x	0	-1	100	\N
1016	_int8	11	-1	f	b	A	f	,	0	6179	20	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1017	_point	11	-1	f	b	A	f	,	0	6179	600	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1018	_lseg	11	-1	f	b	A	f	,	0	6179	601	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1019	_path	11	-1	f	b	A	f	,	0	6179	602	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1020	_box	11	-1	f	b	A	f	;	0	6179	603	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1021	_float4	11	-1	f	b	A	f	,	0	6179	700	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1022	_float8	11	-1	f	b	A	f	,	0	6179	701	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1027	_polygon	11	-1	f	b	A	f	,	0	6179	604	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
1028	_oid	11	-1	f	b	A	f	,	0	6179	26	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1033	aclitem	11	12	f	b	U	f	,	0	0	0	1034	1031	1032	0	0	0	0	0	i	p	0	-1	0	\N
1034	_aclitem	11	-1	f	b	A	f	,	0	6179	1033	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1040	_macaddr	11	-1	f	b	A	f	,	0	6179	829	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1041	_inet	11	-1	f	b	A	f	,	0	6179	869	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1042	bpchar	11	-1	f	b	S	f	,	0	0	0	1014	1044	1045	2430	2431	2913	2914	0	i	x	0	-1	100	\N
1043	varchar	11	-1	f	b	S	f	,	0	0	0	1015	1046	1047	2432	2433	2915	2916	0	i	x	0	-1	100	\N
1082	date	11	4	t	b	D	f	,	0	0	0	1182	1084	1085	2468	2469	0	0	0	i	p	0	-1	0	\N
1083	time	11	8	t	b	D	f	,	0	0	0	1183	1143	1144	2470	2471	2909	2910	0	d	p	0	-1	0	\N
1114	timestamp	11	8	t	b	D	f	,	0	0	0	1115	1312	1313	2474	2475	2905	2906	0	d	p	0	-1	0	\N
1115	_timestamp	11	-1	f	b	A	f	,	0	6179	1114	0	750	751	2400	2401	2905	2906	3816	d	x	0	-1	0	\N
1182	_date	11	-1	f	b	A	f	,	0	6179	1082	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1183	_time	11	-1	f	b	A	f	,	0	6179	1083	0	750	751	2400	2401	2909	2910	3816	d	x	0	-1	0	\N
1184	timestamptz	11	8	t	b	D	t	,	0	0	0	1185	1150	1151	2476	2477	2907	2908	0	d	p	0	-1	0	\N
1185	_timestamptz	11	-1	f	b	A	f	,	0	6179	1184	0	750	751	2400	2401	2907	2908	3816	d	x	0	-1	0	\N
1186	interval	11	16	f	b	T	t	,	0	0	0	1187	1160	1161	2478	2479	2903	2904	0	d	p	0	-1	0	\N
1187	_interval	11	-1	f	b	A	f	,	0	6179	1186	0	750	751	2400	2401	2903	2904	3816	d	x	0	-1	0	\N
1231	_numeric	11	-1	f	b	A	f	,	0	6179	1700	0	750	751	2400	2401	2917	2918	3816	i	x	0	-1	0	\N
1248	pg_database	11	-1	f	c	C	f	,	1262	0	0	10052	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
1263	_cstring	11	-1	f	b	A	f	,	0	6179	2275	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
1266	timetz	11	12	f	b	D	f	,	0	0	0	1270	1350	1351	2472	2473	2911	2912	0	d	p	0	-1	0	\N
1270	_timetz	11	-1	f	b	A	f	,	0	6179	1266	0	750	751	2400	2401	2911	2912	3816	d	x	0	-1	0	\N
1560	bit	11	-1	f	b	V	f	,	0	0	0	1561	1564	1565	2456	2457	2919	2920	0	i	x	0	-1	0	\N
1561	_bit	11	-1	f	b	A	f	,	0	6179	1560	0	750	751	2400	2401	2919	2920	3816	i	x	0	-1	0	\N
1562	varbit	11	-1	f	b	V	t	,	0	0	0	1563	1579	1580	2458	2459	2902	2921	0	i	x	0	-1	0	\N
1563	_varbit	11	-1	f	b	A	f	,	0	6179	1562	0	750	751	2400	2401	2902	2921	3816	i	x	0	-1	0	\N
1700	numeric	11	-1	f	b	N	f	,	0	0	0	1231	1701	1702	2460	2461	2917	2918	0	i	m	0	-1	0	\N
1790	refcursor	11	-1	f	b	U	f	,	0	0	0	2201	46	47	2414	2415	0	0	0	i	x	0	-1	0	\N
2201	_refcursor	11	-1	f	b	A	f	,	0	6179	1790	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2202	regprocedure	11	4	t	b	N	f	,	0	0	0	2207	2212	2213	2446	2447	0	0	0	i	p	0	-1	0	\N
2203	regoper	11	4	t	b	N	f	,	0	0	0	2208	2214	2215	2448	2449	0	0	0	i	p	0	-1	0	\N
2204	regoperator	11	4	t	b	N	f	,	0	0	0	2209	2216	2217	2450	2451	0	0	0	i	p	0	-1	0	\N
2205	regclass	11	4	t	b	N	f	,	0	0	0	2210	2218	2219	2452	2453	0	0	0	i	p	0	-1	0	\N
2206	regtype	11	4	t	b	N	f	,	0	0	0	2211	2220	2221	2454	2455	0	0	0	i	p	0	-1	0	\N
2207	_regprocedure	11	-1	f	b	A	f	,	0	6179	2202	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2208	_regoper	11	-1	f	b	A	f	,	0	6179	2203	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2209	_regoperator	11	-1	f	b	A	f	,	0	6179	2204	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2210	_regclass	11	-1	f	b	A	f	,	0	6179	2205	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2211	_regtype	11	-1	f	b	A	f	,	0	6179	2206	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2249	record	11	-1	f	p	P	f	,	0	0	0	2287	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
2275	cstring	11	-2	f	p	P	f	,	0	0	0	1263	2292	2293	2500	2501	0	0	0	c	p	0	-1	0	\N
2276	any	11	4	t	p	P	f	,	0	0	0	0	2294	2295	0	0	0	0	0	i	p	0	-1	0	\N
2277	anyarray	11	-1	f	p	P	f	,	0	0	0	0	2296	2297	2502	2503	0	0	0	d	x	0	-1	0	\N
2278	void	11	4	t	p	P	f	,	0	0	0	0	2298	2299	3120	3121	0	0	0	i	p	0	-1	0	\N
2279	trigger	11	4	t	p	P	f	,	0	0	0	0	2300	2301	0	0	0	0	0	i	p	0	-1	0	\N
2280	language_handler	11	4	t	p	P	f	,	0	0	0	0	2302	2303	0	0	0	0	0	i	p	0	-1	0	\N
2281	internal	11	8	t	p	P	f	,	0	0	0	0	2304	2305	0	0	0	0	0	d	p	0	-1	0	\N
2283	anyelement	11	4	t	p	P	f	,	0	0	0	0	2312	2313	0	0	0	0	0	i	p	0	-1	0	\N
2287	_record	11	-1	f	p	P	f	,	0	6179	2249	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
2776	anynonarray	11	4	t	p	P	f	,	0	0	0	0	2777	2778	0	0	0	0	0	i	p	0	-1	0	\N
2842	pg_authid	11	-1	f	c	C	f	,	1260	0	0	10057	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
2843	pg_auth_members	11	-1	f	c	C	f	,	1261	0	0	10058	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
2949	_txid_snapshot	11	-1	f	b	A	f	,	0	6179	2970	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
2950	uuid	11	16	f	b	U	f	,	0	0	0	2951	2952	2953	2961	2962	0	0	0	c	p	0	-1	0	\N
2951	_uuid	11	-1	f	b	A	f	,	0	6179	2950	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
2970	txid_snapshot	11	-1	f	b	U	f	,	0	0	0	2949	2939	2940	2941	2942	0	0	0	d	x	0	-1	0	\N
3115	fdw_handler	11	4	t	p	P	f	,	0	0	0	0	3116	3117	0	0	0	0	0	i	p	0	-1	0	\N
3220	pg_lsn	11	8	t	b	U	f	,	0	0	0	3221	3229	3230	3238	3239	0	0	0	d	p	0	-1	0	\N
3221	_pg_lsn	11	-1	f	b	A	f	,	0	6179	3220	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
3310	tsm_handler	11	4	t	p	P	f	,	0	0	0	0	3311	3312	0	0	0	0	0	i	p	0	-1	0	\N
3361	pg_ndistinct	11	-1	f	b	Z	f	,	0	0	0	0	3355	3356	3357	3358	0	0	0	i	x	0	-1	100	\N
3402	pg_dependencies	11	-1	f	b	Z	f	,	0	0	0	0	3404	3405	3406	3407	0	0	0	i	x	0	-1	100	\N
3500	anyenum	11	4	t	p	P	f	,	0	0	0	0	3504	3505	0	0	0	0	0	i	p	0	-1	0	\N
3614	tsvector	11	-1	f	b	U	f	,	0	0	0	3643	3610	3611	3639	3638	0	0	3688	i	x	0	-1	0	\N
3615	tsquery	11	-1	f	b	U	f	,	0	0	0	3645	3612	3613	3641	3640	0	0	0	i	p	0	-1	0	\N
3642	gtsvector	11	-1	f	b	U	f	,	0	0	0	3644	3646	3647	0	0	0	0	0	i	p	0	-1	0	\N
3643	_tsvector	11	-1	f	b	A	f	,	0	6179	3614	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3644	_gtsvector	11	-1	f	b	A	f	,	0	6179	3642	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3645	_tsquery	11	-1	f	b	A	f	,	0	6179	3615	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3734	regconfig	11	4	t	b	N	f	,	0	0	0	3735	3736	3737	3738	3739	0	0	0	i	p	0	-1	0	\N
3735	_regconfig	11	-1	f	b	A	f	,	0	6179	3734	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3769	regdictionary	11	4	t	b	N	f	,	0	0	0	3770	3771	3772	3773	3774	0	0	0	i	p	0	-1	0	\N
3770	_regdictionary	11	-1	f	b	A	f	,	0	6179	3769	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3802	jsonb	11	-1	f	b	U	f	,	0	6098	0	3807	3806	3804	3805	3803	0	0	0	i	x	0	-1	0	\N
3807	_jsonb	11	-1	f	b	A	f	,	0	6179	3802	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3831	anyrange	11	-1	f	p	P	f	,	0	0	0	0	3832	3833	0	0	0	0	0	d	x	0	-1	0	\N
3838	event_trigger	11	4	t	p	P	f	,	0	0	0	0	3594	3595	0	0	0	0	0	i	p	0	-1	0	\N
3904	int4range	11	-1	f	r	R	f	,	0	0	0	3905	3834	3835	3836	3837	0	0	3916	i	x	0	-1	0	\N
3905	_int4range	11	-1	f	b	A	f	,	0	6179	3904	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3906	numrange	11	-1	f	r	R	f	,	0	0	0	3907	3834	3835	3836	3837	0	0	3916	i	x	0	-1	0	\N
3907	_numrange	11	-1	f	b	A	f	,	0	6179	3906	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3908	tsrange	11	-1	f	r	R	f	,	0	0	0	3909	3834	3835	3836	3837	0	0	3916	d	x	0	-1	0	\N
3909	_tsrange	11	-1	f	b	A	f	,	0	6179	3908	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
3910	tstzrange	11	-1	f	r	R	f	,	0	0	0	3911	3834	3835	3836	3837	0	0	3916	d	x	0	-1	0	\N
3911	_tstzrange	11	-1	f	b	A	f	,	0	6179	3910	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
3912	daterange	11	-1	f	r	R	f	,	0	0	0	3913	3834	3835	3836	3837	0	0	3916	i	x	0	-1	0	\N
3913	_daterange	11	-1	f	b	A	f	,	0	6179	3912	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
3926	int8range	11	-1	f	r	R	f	,	0	0	0	3927	3834	3835	3836	3837	0	0	3916	d	x	0	-1	0	\N
3927	_int8range	11	-1	f	b	A	f	,	0	6179	3926	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
4066	pg_shseclabel	11	-1	f	c	C	f	,	3592	0	0	10093	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
4072	jsonpath	11	-1	f	b	U	f	,	0	0	0	4073	4001	4003	4002	4004	0	0	0	i	x	0	-1	0	\N
4073	_jsonpath	11	-1	f	b	A	f	,	0	6179	4072	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
4089	regnamespace	11	4	t	b	N	f	,	0	0	0	4090	4084	4085	4087	4088	0	0	0	i	p	0	-1	0	\N
4090	_regnamespace	11	-1	f	b	A	f	,	0	6179	4089	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
4096	regrole	11	4	t	b	N	f	,	0	0	0	4097	4098	4092	4094	4095	0	0	0	i	p	0	-1	0	\N
4097	_regrole	11	-1	f	b	A	f	,	0	6179	4096	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
4191	regcollation	11	4	t	b	N	f	,	0	0	0	4192	4193	4194	4196	4197	0	0	0	i	p	0	-1	0	\N
4192	_regcollation	11	-1	f	b	A	f	,	0	6179	4191	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
4451	int4multirange	11	-1	f	m	R	f	,	0	0	0	6150	4231	4232	4233	4234	0	0	4242	i	x	0	-1	0	\N
4532	nummultirange	11	-1	f	m	R	f	,	0	0	0	6151	4231	4232	4233	4234	0	0	4242	i	x	0	-1	0	\N
4533	tsmultirange	11	-1	f	m	R	f	,	0	0	0	6152	4231	4232	4233	4234	0	0	4242	d	x	0	-1	0	\N
4534	tstzmultirange	11	-1	f	m	R	f	,	0	0	0	6153	4231	4232	4233	4234	0	0	4242	d	x	0	-1	0	\N
4535	datemultirange	11	-1	f	m	R	f	,	0	0	0	6155	4231	4232	4233	4234	0	0	4242	i	x	0	-1	0	\N
4536	int8multirange	11	-1	f	m	R	f	,	0	0	0	6157	4231	4232	4233	4234	0	0	4242	d	x	0	-1	0	\N
4537	anymultirange	11	-1	f	p	P	f	,	0	0	0	0	4229	4230	0	0	0	0	0	d	x	0	-1	0	\N
4538	anycompatiblemultirange	11	-1	f	p	P	f	,	0	0	0	0	4226	4227	0	0	0	0	0	d	x	0	-1	0	\N
4600	pg_brin_bloom_summary	11	-1	f	b	Z	f	,	0	0	0	0	4596	4597	4598	4599	0	0	0	i	x	0	-1	100	\N
4601	pg_brin_minmax_multi_summary	11	-1	f	b	Z	f	,	0	0	0	0	4638	4639	4640	4641	0	0	0	i	x	0	-1	100	\N
5017	pg_mcv_list	11	-1	f	b	Z	f	,	0	0	0	0	5018	5019	5020	5021	0	0	0	i	x	0	-1	100	\N
5038	pg_snapshot	11	-1	f	b	U	f	,	0	0	0	5039	5055	5056	5057	5058	0	0	0	d	x	0	-1	0	\N
5039	_pg_snapshot	11	-1	f	b	A	f	,	0	6179	5038	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
5069	xid8	11	8	t	b	U	f	,	0	0	0	271	5070	5081	5082	5083	0	0	0	d	p	0	-1	0	\N
5077	anycompatible	11	4	t	p	P	f	,	0	0	0	0	5086	5087	0	0	0	0	0	i	p	0	-1	0	\N
5078	anycompatiblearray	11	-1	f	p	P	f	,	0	0	0	0	5088	5089	5090	5091	0	0	0	d	x	0	-1	0	\N
5079	anycompatiblenonarray	11	4	t	p	P	f	,	0	0	0	0	5092	5093	0	0	0	0	0	i	p	0	-1	0	\N
5080	anycompatiblerange	11	-1	f	p	P	f	,	0	0	0	0	5094	5095	0	0	0	0	0	d	x	0	-1	0	\N
6101	pg_subscription	11	-1	f	c	C	f	,	6100	0	0	10112	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
6150	_int4multirange	11	-1	f	b	A	f	,	0	6179	4451	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
6151	_nummultirange	11	-1	f	b	A	f	,	0	6179	4532	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
6152	_tsmultirange	11	-1	f	b	A	f	,	0	6179	4533	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
6153	_tstzmultirange	11	-1	f	b	A	f	,	0	6179	4534	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
6155	_datemultirange	11	-1	f	b	A	f	,	0	6179	4535	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
6157	_int8multirange	11	-1	f	b	A	f	,	0	6179	4536	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10000	_pg_attrdef	11	-1	f	b	A	f	,	0	6179	10001	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10001	pg_attrdef	11	-1	f	c	C	f	,	2604	0	0	10000	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10002	_pg_constraint	11	-1	f	b	A	f	,	0	6179	10003	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10003	pg_constraint	11	-1	f	c	C	f	,	2606	0	0	10002	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10004	_pg_inherits	11	-1	f	b	A	f	,	0	6179	10005	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10005	pg_inherits	11	-1	f	c	C	f	,	2611	0	0	10004	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10006	_pg_index	11	-1	f	b	A	f	,	0	6179	10007	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10007	pg_index	11	-1	f	c	C	f	,	2610	0	0	10006	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10008	_pg_operator	11	-1	f	b	A	f	,	0	6179	10009	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10009	pg_operator	11	-1	f	c	C	f	,	2617	0	0	10008	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10010	_pg_opfamily	11	-1	f	b	A	f	,	0	6179	10011	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10011	pg_opfamily	11	-1	f	c	C	f	,	2753	0	0	10010	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10012	_pg_opclass	11	-1	f	b	A	f	,	0	6179	10013	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10013	pg_opclass	11	-1	f	c	C	f	,	2616	0	0	10012	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10014	_pg_am	11	-1	f	b	A	f	,	0	6179	10015	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10015	pg_am	11	-1	f	c	C	f	,	2601	0	0	10014	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10016	_pg_amop	11	-1	f	b	A	f	,	0	6179	10017	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10017	pg_amop	11	-1	f	c	C	f	,	2602	0	0	10016	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10018	_pg_amproc	11	-1	f	b	A	f	,	0	6179	10019	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10019	pg_amproc	11	-1	f	c	C	f	,	2603	0	0	10018	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10020	_pg_language	11	-1	f	b	A	f	,	0	6179	10021	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10021	pg_language	11	-1	f	c	C	f	,	2612	0	0	10020	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10022	_pg_largeobject_metadata	11	-1	f	b	A	f	,	0	6179	10023	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10023	pg_largeobject_metadata	11	-1	f	c	C	f	,	2995	0	0	10022	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10024	_pg_largeobject	11	-1	f	b	A	f	,	0	6179	10025	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10025	pg_largeobject	11	-1	f	c	C	f	,	2613	0	0	10024	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10026	_pg_aggregate	11	-1	f	b	A	f	,	0	6179	10027	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10027	pg_aggregate	11	-1	f	c	C	f	,	2600	0	0	10026	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10028	_pg_statistic	11	-1	f	b	A	f	,	0	6179	10029	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10029	pg_statistic	11	-1	f	c	C	f	,	2619	0	0	10028	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10030	_pg_statistic_ext	11	-1	f	b	A	f	,	0	6179	10031	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10031	pg_statistic_ext	11	-1	f	c	C	f	,	3381	0	0	10030	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10032	_pg_statistic_ext_data	11	-1	f	b	A	f	,	0	6179	10033	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10033	pg_statistic_ext_data	11	-1	f	c	C	f	,	3429	0	0	10032	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10034	_pg_rewrite	11	-1	f	b	A	f	,	0	6179	10035	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10035	pg_rewrite	11	-1	f	c	C	f	,	2618	0	0	10034	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10036	_pg_trigger	11	-1	f	b	A	f	,	0	6179	10037	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10037	pg_trigger	11	-1	f	c	C	f	,	2620	0	0	10036	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10038	_pg_event_trigger	11	-1	f	b	A	f	,	0	6179	10039	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10039	pg_event_trigger	11	-1	f	c	C	f	,	3466	0	0	10038	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10040	_pg_description	11	-1	f	b	A	f	,	0	6179	10041	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10041	pg_description	11	-1	f	c	C	f	,	2609	0	0	10040	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10042	_pg_cast	11	-1	f	b	A	f	,	0	6179	10043	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10043	pg_cast	11	-1	f	c	C	f	,	2605	0	0	10042	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10044	_pg_enum	11	-1	f	b	A	f	,	0	6179	10045	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10045	pg_enum	11	-1	f	c	C	f	,	3501	0	0	10044	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10046	_pg_namespace	11	-1	f	b	A	f	,	0	6179	10047	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10047	pg_namespace	11	-1	f	c	C	f	,	2615	0	0	10046	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10048	_pg_conversion	11	-1	f	b	A	f	,	0	6179	10049	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10049	pg_conversion	11	-1	f	c	C	f	,	2607	0	0	10048	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10050	_pg_depend	11	-1	f	b	A	f	,	0	6179	10051	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10051	pg_depend	11	-1	f	c	C	f	,	2608	0	0	10050	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10052	_pg_database	11	-1	f	b	A	f	,	0	6179	1248	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10053	_pg_db_role_setting	11	-1	f	b	A	f	,	0	6179	10054	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10054	pg_db_role_setting	11	-1	f	c	C	f	,	2964	0	0	10053	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10055	_pg_tablespace	11	-1	f	b	A	f	,	0	6179	10056	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10056	pg_tablespace	11	-1	f	c	C	f	,	1213	0	0	10055	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10057	_pg_authid	11	-1	f	b	A	f	,	0	6179	2842	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10058	_pg_auth_members	11	-1	f	b	A	f	,	0	6179	2843	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10059	_pg_shdepend	11	-1	f	b	A	f	,	0	6179	10060	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10060	pg_shdepend	11	-1	f	c	C	f	,	1214	0	0	10059	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10061	_pg_shdescription	11	-1	f	b	A	f	,	0	6179	10062	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10062	pg_shdescription	11	-1	f	c	C	f	,	2396	0	0	10061	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10063	_pg_ts_config	11	-1	f	b	A	f	,	0	6179	10064	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10064	pg_ts_config	11	-1	f	c	C	f	,	3602	0	0	10063	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10065	_pg_ts_config_map	11	-1	f	b	A	f	,	0	6179	10066	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10066	pg_ts_config_map	11	-1	f	c	C	f	,	3603	0	0	10065	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10067	_pg_ts_dict	11	-1	f	b	A	f	,	0	6179	10068	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10068	pg_ts_dict	11	-1	f	c	C	f	,	3600	0	0	10067	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10069	_pg_ts_parser	11	-1	f	b	A	f	,	0	6179	10070	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10070	pg_ts_parser	11	-1	f	c	C	f	,	3601	0	0	10069	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10071	_pg_ts_template	11	-1	f	b	A	f	,	0	6179	10072	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10072	pg_ts_template	11	-1	f	c	C	f	,	3764	0	0	10071	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10073	_pg_extension	11	-1	f	b	A	f	,	0	6179	10074	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10074	pg_extension	11	-1	f	c	C	f	,	3079	0	0	10073	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10075	_pg_foreign_data_wrapper	11	-1	f	b	A	f	,	0	6179	10076	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10076	pg_foreign_data_wrapper	11	-1	f	c	C	f	,	2328	0	0	10075	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10077	_pg_foreign_server	11	-1	f	b	A	f	,	0	6179	10078	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10078	pg_foreign_server	11	-1	f	c	C	f	,	1417	0	0	10077	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10079	_pg_user_mapping	11	-1	f	b	A	f	,	0	6179	10080	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10080	pg_user_mapping	11	-1	f	c	C	f	,	1418	0	0	10079	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10081	_pg_foreign_table	11	-1	f	b	A	f	,	0	6179	10082	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10082	pg_foreign_table	11	-1	f	c	C	f	,	3118	0	0	10081	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10083	_pg_policy	11	-1	f	b	A	f	,	0	6179	10084	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10084	pg_policy	11	-1	f	c	C	f	,	3256	0	0	10083	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10085	_pg_replication_origin	11	-1	f	b	A	f	,	0	6179	10086	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10086	pg_replication_origin	11	-1	f	c	C	f	,	6000	0	0	10085	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10087	_pg_default_acl	11	-1	f	b	A	f	,	0	6179	10088	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10088	pg_default_acl	11	-1	f	c	C	f	,	826	0	0	10087	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10089	_pg_init_privs	11	-1	f	b	A	f	,	0	6179	10090	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10090	pg_init_privs	11	-1	f	c	C	f	,	3394	0	0	10089	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10091	_pg_seclabel	11	-1	f	b	A	f	,	0	6179	10092	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10092	pg_seclabel	11	-1	f	c	C	f	,	3596	0	0	10091	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10093	_pg_shseclabel	11	-1	f	b	A	f	,	0	6179	4066	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10094	_pg_collation	11	-1	f	b	A	f	,	0	6179	10095	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10095	pg_collation	11	-1	f	c	C	f	,	3456	0	0	10094	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10096	_pg_parameter_acl	11	-1	f	b	A	f	,	0	6179	10097	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10097	pg_parameter_acl	11	-1	f	c	C	f	,	6243	0	0	10096	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10098	_pg_partitioned_table	11	-1	f	b	A	f	,	0	6179	10099	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10099	pg_partitioned_table	11	-1	f	c	C	f	,	3350	0	0	10098	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10100	_pg_range	11	-1	f	b	A	f	,	0	6179	10101	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10101	pg_range	11	-1	f	c	C	f	,	3541	0	0	10100	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10102	_pg_transform	11	-1	f	b	A	f	,	0	6179	10103	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10103	pg_transform	11	-1	f	c	C	f	,	3576	0	0	10102	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10104	_pg_sequence	11	-1	f	b	A	f	,	0	6179	10105	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10105	pg_sequence	11	-1	f	c	C	f	,	2224	0	0	10104	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10106	_pg_publication	11	-1	f	b	A	f	,	0	6179	10107	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10107	pg_publication	11	-1	f	c	C	f	,	6104	0	0	10106	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10108	_pg_publication_namespace	11	-1	f	b	A	f	,	0	6179	10109	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10109	pg_publication_namespace	11	-1	f	c	C	f	,	6237	0	0	10108	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10110	_pg_publication_rel	11	-1	f	b	A	f	,	0	6179	10111	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10111	pg_publication_rel	11	-1	f	c	C	f	,	6106	0	0	10110	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
10112	_pg_subscription	11	-1	f	b	A	f	,	0	6179	6101	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10113	_pg_subscription_rel	11	-1	f	b	A	f	,	0	6179	10114	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
10114	pg_subscription_rel	11	-1	f	c	C	f	,	6102	0	0	10113	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12001	_pg_roles	11	-1	f	b	A	f	,	0	6179	12002	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12002	pg_roles	11	-1	f	c	C	f	,	12000	0	0	12001	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12006	_pg_shadow	11	-1	f	b	A	f	,	0	6179	12007	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12007	pg_shadow	11	-1	f	c	C	f	,	12005	0	0	12006	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12011	_pg_group	11	-1	f	b	A	f	,	0	6179	12012	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12012	pg_group	11	-1	f	c	C	f	,	12010	0	0	12011	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12015	_pg_user	11	-1	f	b	A	f	,	0	6179	12016	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12016	pg_user	11	-1	f	c	C	f	,	12014	0	0	12015	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12019	_pg_policies	11	-1	f	b	A	f	,	0	6179	12020	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12020	pg_policies	11	-1	f	c	C	f	,	12018	0	0	12019	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12024	_pg_rules	11	-1	f	b	A	f	,	0	6179	12025	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12025	pg_rules	11	-1	f	c	C	f	,	12023	0	0	12024	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12029	_pg_views	11	-1	f	b	A	f	,	0	6179	12030	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12030	pg_views	11	-1	f	c	C	f	,	12028	0	0	12029	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12034	_pg_tables	11	-1	f	b	A	f	,	0	6179	12035	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12035	pg_tables	11	-1	f	c	C	f	,	12033	0	0	12034	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12039	_pg_matviews	11	-1	f	b	A	f	,	0	6179	12040	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12040	pg_matviews	11	-1	f	c	C	f	,	12038	0	0	12039	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12044	_pg_indexes	11	-1	f	b	A	f	,	0	6179	12045	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12045	pg_indexes	11	-1	f	c	C	f	,	12043	0	0	12044	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12049	_pg_sequences	11	-1	f	b	A	f	,	0	6179	12050	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12050	pg_sequences	11	-1	f	c	C	f	,	12048	0	0	12049	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12054	_pg_stats	11	-1	f	b	A	f	,	0	6179	12055	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12055	pg_stats	11	-1	f	c	C	f	,	12053	0	0	12054	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12059	_pg_stats_ext	11	-1	f	b	A	f	,	0	6179	12060	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12060	pg_stats_ext	11	-1	f	c	C	f	,	12058	0	0	12059	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12064	_pg_stats_ext_exprs	11	-1	f	b	A	f	,	0	6179	12065	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12065	pg_stats_ext_exprs	11	-1	f	c	C	f	,	12063	0	0	12064	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12069	_pg_publication_tables	11	-1	f	b	A	f	,	0	6179	12070	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12070	pg_publication_tables	11	-1	f	c	C	f	,	12068	0	0	12069	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12074	_pg_locks	11	-1	f	b	A	f	,	0	6179	12075	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12075	pg_locks	11	-1	f	c	C	f	,	12073	0	0	12074	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12078	_pg_cursors	11	-1	f	b	A	f	,	0	6179	12079	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12079	pg_cursors	11	-1	f	c	C	f	,	12077	0	0	12078	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12082	_pg_available_extensions	11	-1	f	b	A	f	,	0	6179	12083	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12083	pg_available_extensions	11	-1	f	c	C	f	,	12081	0	0	12082	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12086	_pg_available_extension_versions	11	-1	f	b	A	f	,	0	6179	12087	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12087	pg_available_extension_versions	11	-1	f	c	C	f	,	12085	0	0	12086	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12091	_pg_prepared_xacts	11	-1	f	b	A	f	,	0	6179	12092	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12092	pg_prepared_xacts	11	-1	f	c	C	f	,	12090	0	0	12091	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12096	_pg_prepared_statements	11	-1	f	b	A	f	,	0	6179	12097	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12097	pg_prepared_statements	11	-1	f	c	C	f	,	12095	0	0	12096	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12100	_pg_seclabels	11	-1	f	b	A	f	,	0	6179	12101	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12101	pg_seclabels	11	-1	f	c	C	f	,	12099	0	0	12100	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12105	_pg_settings	11	-1	f	b	A	f	,	0	6179	12106	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12106	pg_settings	11	-1	f	c	C	f	,	12104	0	0	12105	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12111	_pg_file_settings	11	-1	f	b	A	f	,	0	6179	12112	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12112	pg_file_settings	11	-1	f	c	C	f	,	12110	0	0	12111	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12115	_pg_hba_file_rules	11	-1	f	b	A	f	,	0	6179	12116	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12116	pg_hba_file_rules	11	-1	f	c	C	f	,	12114	0	0	12115	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12119	_pg_ident_file_mappings	11	-1	f	b	A	f	,	0	6179	12120	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12120	pg_ident_file_mappings	11	-1	f	c	C	f	,	12118	0	0	12119	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12123	_pg_timezone_abbrevs	11	-1	f	b	A	f	,	0	6179	12124	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12124	pg_timezone_abbrevs	11	-1	f	c	C	f	,	12122	0	0	12123	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12127	_pg_timezone_names	11	-1	f	b	A	f	,	0	6179	12128	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12128	pg_timezone_names	11	-1	f	c	C	f	,	12126	0	0	12127	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12131	_pg_config	11	-1	f	b	A	f	,	0	6179	12132	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12132	pg_config	11	-1	f	c	C	f	,	12130	0	0	12131	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12135	_pg_shmem_allocations	11	-1	f	b	A	f	,	0	6179	12136	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12136	pg_shmem_allocations	11	-1	f	c	C	f	,	12134	0	0	12135	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12139	_pg_backend_memory_contexts	11	-1	f	b	A	f	,	0	6179	12140	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12140	pg_backend_memory_contexts	11	-1	f	c	C	f	,	12138	0	0	12139	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12143	_pg_stat_all_tables	11	-1	f	b	A	f	,	0	6179	12144	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12144	pg_stat_all_tables	11	-1	f	c	C	f	,	12142	0	0	12143	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12148	_pg_stat_xact_all_tables	11	-1	f	b	A	f	,	0	6179	12149	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12149	pg_stat_xact_all_tables	11	-1	f	c	C	f	,	12147	0	0	12148	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12153	_pg_stat_sys_tables	11	-1	f	b	A	f	,	0	6179	12154	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12154	pg_stat_sys_tables	11	-1	f	c	C	f	,	12152	0	0	12153	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12158	_pg_stat_xact_sys_tables	11	-1	f	b	A	f	,	0	6179	12159	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12159	pg_stat_xact_sys_tables	11	-1	f	c	C	f	,	12157	0	0	12158	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12162	_pg_stat_user_tables	11	-1	f	b	A	f	,	0	6179	12163	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12163	pg_stat_user_tables	11	-1	f	c	C	f	,	12161	0	0	12162	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12167	_pg_stat_xact_user_tables	11	-1	f	b	A	f	,	0	6179	12168	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12168	pg_stat_xact_user_tables	11	-1	f	c	C	f	,	12166	0	0	12167	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12171	_pg_statio_all_tables	11	-1	f	b	A	f	,	0	6179	12172	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12172	pg_statio_all_tables	11	-1	f	c	C	f	,	12170	0	0	12171	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12176	_pg_statio_sys_tables	11	-1	f	b	A	f	,	0	6179	12177	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12177	pg_statio_sys_tables	11	-1	f	c	C	f	,	12175	0	0	12176	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12180	_pg_statio_user_tables	11	-1	f	b	A	f	,	0	6179	12181	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12181	pg_statio_user_tables	11	-1	f	c	C	f	,	12179	0	0	12180	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12184	_pg_stat_all_indexes	11	-1	f	b	A	f	,	0	6179	12185	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12185	pg_stat_all_indexes	11	-1	f	c	C	f	,	12183	0	0	12184	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12189	_pg_stat_sys_indexes	11	-1	f	b	A	f	,	0	6179	12190	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12190	pg_stat_sys_indexes	11	-1	f	c	C	f	,	12188	0	0	12189	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12193	_pg_stat_user_indexes	11	-1	f	b	A	f	,	0	6179	12194	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12194	pg_stat_user_indexes	11	-1	f	c	C	f	,	12192	0	0	12193	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12197	_pg_statio_all_indexes	11	-1	f	b	A	f	,	0	6179	12198	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12198	pg_statio_all_indexes	11	-1	f	c	C	f	,	12196	0	0	12197	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12202	_pg_statio_sys_indexes	11	-1	f	b	A	f	,	0	6179	12203	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12203	pg_statio_sys_indexes	11	-1	f	c	C	f	,	12201	0	0	12202	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12206	_pg_statio_user_indexes	11	-1	f	b	A	f	,	0	6179	12207	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12207	pg_statio_user_indexes	11	-1	f	c	C	f	,	12205	0	0	12206	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12210	_pg_statio_all_sequences	11	-1	f	b	A	f	,	0	6179	12211	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12211	pg_statio_all_sequences	11	-1	f	c	C	f	,	12209	0	0	12210	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12215	_pg_statio_sys_sequences	11	-1	f	b	A	f	,	0	6179	12216	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12216	pg_statio_sys_sequences	11	-1	f	c	C	f	,	12214	0	0	12215	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12219	_pg_statio_user_sequences	11	-1	f	b	A	f	,	0	6179	12220	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12220	pg_statio_user_sequences	11	-1	f	c	C	f	,	12218	0	0	12219	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12223	_pg_stat_activity	11	-1	f	b	A	f	,	0	6179	12224	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12224	pg_stat_activity	11	-1	f	c	C	f	,	12222	0	0	12223	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12228	_pg_stat_replication	11	-1	f	b	A	f	,	0	6179	12229	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12229	pg_stat_replication	11	-1	f	c	C	f	,	12227	0	0	12228	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12233	_pg_stat_slru	11	-1	f	b	A	f	,	0	6179	12234	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12234	pg_stat_slru	11	-1	f	c	C	f	,	12232	0	0	12233	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12237	_pg_stat_wal_receiver	11	-1	f	b	A	f	,	0	6179	12238	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12238	pg_stat_wal_receiver	11	-1	f	c	C	f	,	12236	0	0	12237	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12241	_pg_stat_recovery_prefetch	11	-1	f	b	A	f	,	0	6179	12242	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12242	pg_stat_recovery_prefetch	11	-1	f	c	C	f	,	12240	0	0	12241	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12245	_pg_stat_subscription	11	-1	f	b	A	f	,	0	6179	12246	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12246	pg_stat_subscription	11	-1	f	c	C	f	,	12244	0	0	12245	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12250	_pg_stat_ssl	11	-1	f	b	A	f	,	0	6179	12251	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12251	pg_stat_ssl	11	-1	f	c	C	f	,	12249	0	0	12250	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12254	_pg_stat_gssapi	11	-1	f	b	A	f	,	0	6179	12255	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12255	pg_stat_gssapi	11	-1	f	c	C	f	,	12253	0	0	12254	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12258	_pg_replication_slots	11	-1	f	b	A	f	,	0	6179	12259	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12259	pg_replication_slots	11	-1	f	c	C	f	,	12257	0	0	12258	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12263	_pg_stat_replication_slots	11	-1	f	b	A	f	,	0	6179	12264	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12264	pg_stat_replication_slots	11	-1	f	c	C	f	,	12262	0	0	12263	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12267	_pg_stat_database	11	-1	f	b	A	f	,	0	6179	12268	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12268	pg_stat_database	11	-1	f	c	C	f	,	12266	0	0	12267	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12272	_pg_stat_database_conflicts	11	-1	f	b	A	f	,	0	6179	12273	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12273	pg_stat_database_conflicts	11	-1	f	c	C	f	,	12271	0	0	12272	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12276	_pg_stat_user_functions	11	-1	f	b	A	f	,	0	6179	12277	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12277	pg_stat_user_functions	11	-1	f	c	C	f	,	12275	0	0	12276	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12281	_pg_stat_xact_user_functions	11	-1	f	b	A	f	,	0	6179	12282	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12282	pg_stat_xact_user_functions	11	-1	f	c	C	f	,	12280	0	0	12281	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12286	_pg_stat_archiver	11	-1	f	b	A	f	,	0	6179	12287	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12287	pg_stat_archiver	11	-1	f	c	C	f	,	12285	0	0	12286	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12290	_pg_stat_bgwriter	11	-1	f	b	A	f	,	0	6179	12291	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12291	pg_stat_bgwriter	11	-1	f	c	C	f	,	12289	0	0	12290	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12294	_pg_stat_wal	11	-1	f	b	A	f	,	0	6179	12295	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12295	pg_stat_wal	11	-1	f	c	C	f	,	12293	0	0	12294	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12298	_pg_stat_progress_analyze	11	-1	f	b	A	f	,	0	6179	12299	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12299	pg_stat_progress_analyze	11	-1	f	c	C	f	,	12297	0	0	12298	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12303	_pg_stat_progress_vacuum	11	-1	f	b	A	f	,	0	6179	12304	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12304	pg_stat_progress_vacuum	11	-1	f	c	C	f	,	12302	0	0	12303	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12308	_pg_stat_progress_cluster	11	-1	f	b	A	f	,	0	6179	12309	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12309	pg_stat_progress_cluster	11	-1	f	c	C	f	,	12307	0	0	12308	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12313	_pg_stat_progress_create_index	11	-1	f	b	A	f	,	0	6179	12314	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12314	pg_stat_progress_create_index	11	-1	f	c	C	f	,	12312	0	0	12313	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12318	_pg_stat_progress_basebackup	11	-1	f	b	A	f	,	0	6179	12319	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12319	pg_stat_progress_basebackup	11	-1	f	c	C	f	,	12317	0	0	12318	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12323	_pg_stat_progress_copy	11	-1	f	b	A	f	,	0	6179	12324	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12324	pg_stat_progress_copy	11	-1	f	c	C	f	,	12322	0	0	12323	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12328	_pg_user_mappings	11	-1	f	b	A	f	,	0	6179	12329	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12329	pg_user_mappings	11	-1	f	c	C	f	,	12327	0	0	12328	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12333	_pg_replication_origin_status	11	-1	f	b	A	f	,	0	6179	12334	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12334	pg_replication_origin_status	11	-1	f	c	C	f	,	12332	0	0	12333	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
12337	_pg_stat_subscription_stats	11	-1	f	b	A	f	,	0	6179	12338	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
12338	pg_stat_subscription_stats	11	-1	f	c	C	f	,	12336	0	0	12337	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13220	_cardinal_number	13207	-1	f	b	A	f	,	0	6179	13221	0	750	751	2400	2401	0	0	3816	i	x	0	-1	0	\N
13221	cardinal_number	13207	4	t	d	N	f	,	0	0	0	13220	2597	43	2598	2407	0	0	0	i	p	23	-1	0	\N
13223	_character_data	13207	-1	f	b	A	f	,	0	6179	13224	0	750	751	2400	2401	0	0	3816	i	x	0	-1	950	\N
13224	character_data	13207	-1	f	d	S	f	,	0	0	0	13223	2597	1047	2598	2433	0	0	0	i	x	1043	-1	950	\N
13225	_sql_identifier	13207	-1	f	b	A	f	,	0	6179	13226	0	750	751	2400	2401	0	0	3816	i	x	0	-1	950	\N
13226	sql_identifier	13207	64	f	d	S	f	,	0	0	0	13225	2597	35	2598	2423	0	0	0	c	p	19	-1	950	\N
13228	_information_schema_catalog_name	13207	-1	f	b	A	f	,	0	6179	13229	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13229	information_schema_catalog_name	13207	-1	f	c	C	f	,	13227	0	0	13228	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13231	_time_stamp	13207	-1	f	b	A	f	,	0	6179	13232	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13232	time_stamp	13207	8	t	d	D	f	,	0	0	0	13231	2597	1151	2598	2477	0	0	0	d	p	1184	2	0	CURRENT_TIMESTAMP(2)
13233	_yes_or_no	13207	-1	f	b	A	f	,	0	6179	13234	0	750	751	2400	2401	0	0	3816	i	x	0	-1	950	\N
13234	yes_or_no	13207	-1	f	d	S	f	,	0	0	0	13233	2597	1047	2598	2433	0	0	0	i	x	1043	7	950	\N
13237	_applicable_roles	13207	-1	f	b	A	f	,	0	6179	13238	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13238	applicable_roles	13207	-1	f	c	C	f	,	13236	0	0	13237	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13242	_administrable_role_authorizations	13207	-1	f	b	A	f	,	0	6179	13243	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13243	administrable_role_authorizations	13207	-1	f	c	C	f	,	13241	0	0	13242	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13246	_attributes	13207	-1	f	b	A	f	,	0	6179	13247	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13247	attributes	13207	-1	f	c	C	f	,	13245	0	0	13246	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13251	_character_sets	13207	-1	f	b	A	f	,	0	6179	13252	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13252	character_sets	13207	-1	f	c	C	f	,	13250	0	0	13251	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13256	_check_constraint_routine_usage	13207	-1	f	b	A	f	,	0	6179	13257	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13257	check_constraint_routine_usage	13207	-1	f	c	C	f	,	13255	0	0	13256	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13261	_check_constraints	13207	-1	f	b	A	f	,	0	6179	13262	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13262	check_constraints	13207	-1	f	c	C	f	,	13260	0	0	13261	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13266	_collations	13207	-1	f	b	A	f	,	0	6179	13267	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13267	collations	13207	-1	f	c	C	f	,	13265	0	0	13266	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13271	_collation_character_set_applicability	13207	-1	f	b	A	f	,	0	6179	13272	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13272	collation_character_set_applicability	13207	-1	f	c	C	f	,	13270	0	0	13271	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13276	_column_column_usage	13207	-1	f	b	A	f	,	0	6179	13277	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13277	column_column_usage	13207	-1	f	c	C	f	,	13275	0	0	13276	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13281	_column_domain_usage	13207	-1	f	b	A	f	,	0	6179	13282	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13282	column_domain_usage	13207	-1	f	c	C	f	,	13280	0	0	13281	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13286	_column_privileges	13207	-1	f	b	A	f	,	0	6179	13287	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13287	column_privileges	13207	-1	f	c	C	f	,	13285	0	0	13286	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13291	_column_udt_usage	13207	-1	f	b	A	f	,	0	6179	13292	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13292	column_udt_usage	13207	-1	f	c	C	f	,	13290	0	0	13291	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13296	_columns	13207	-1	f	b	A	f	,	0	6179	13297	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13297	columns	13207	-1	f	c	C	f	,	13295	0	0	13296	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13301	_constraint_column_usage	13207	-1	f	b	A	f	,	0	6179	13302	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13302	constraint_column_usage	13207	-1	f	c	C	f	,	13300	0	0	13301	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13306	_constraint_table_usage	13207	-1	f	b	A	f	,	0	6179	13307	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13307	constraint_table_usage	13207	-1	f	c	C	f	,	13305	0	0	13306	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13311	_domain_constraints	13207	-1	f	b	A	f	,	0	6179	13312	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13312	domain_constraints	13207	-1	f	c	C	f	,	13310	0	0	13311	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13316	_domain_udt_usage	13207	-1	f	b	A	f	,	0	6179	13317	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13317	domain_udt_usage	13207	-1	f	c	C	f	,	13315	0	0	13316	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13321	_domains	13207	-1	f	b	A	f	,	0	6179	13322	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13322	domains	13207	-1	f	c	C	f	,	13320	0	0	13321	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13326	_enabled_roles	13207	-1	f	b	A	f	,	0	6179	13327	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13327	enabled_roles	13207	-1	f	c	C	f	,	13325	0	0	13326	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13330	_key_column_usage	13207	-1	f	b	A	f	,	0	6179	13331	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13331	key_column_usage	13207	-1	f	c	C	f	,	13329	0	0	13330	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13335	_parameters	13207	-1	f	b	A	f	,	0	6179	13336	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13336	parameters	13207	-1	f	c	C	f	,	13334	0	0	13335	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13340	_referential_constraints	13207	-1	f	b	A	f	,	0	6179	13341	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13341	referential_constraints	13207	-1	f	c	C	f	,	13339	0	0	13340	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13345	_role_column_grants	13207	-1	f	b	A	f	,	0	6179	13346	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13346	role_column_grants	13207	-1	f	c	C	f	,	13344	0	0	13345	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13349	_routine_column_usage	13207	-1	f	b	A	f	,	0	6179	13350	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13350	routine_column_usage	13207	-1	f	c	C	f	,	13348	0	0	13349	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13354	_routine_privileges	13207	-1	f	b	A	f	,	0	6179	13355	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13355	routine_privileges	13207	-1	f	c	C	f	,	13353	0	0	13354	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13359	_role_routine_grants	13207	-1	f	b	A	f	,	0	6179	13360	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13360	role_routine_grants	13207	-1	f	c	C	f	,	13358	0	0	13359	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13363	_routine_routine_usage	13207	-1	f	b	A	f	,	0	6179	13364	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13364	routine_routine_usage	13207	-1	f	c	C	f	,	13362	0	0	13363	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13368	_routine_sequence_usage	13207	-1	f	b	A	f	,	0	6179	13369	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13369	routine_sequence_usage	13207	-1	f	c	C	f	,	13367	0	0	13368	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13373	_routine_table_usage	13207	-1	f	b	A	f	,	0	6179	13374	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13374	routine_table_usage	13207	-1	f	c	C	f	,	13372	0	0	13373	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13378	_routines	13207	-1	f	b	A	f	,	0	6179	13379	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13379	routines	13207	-1	f	c	C	f	,	13377	0	0	13378	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13383	_schemata	13207	-1	f	b	A	f	,	0	6179	13384	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13384	schemata	13207	-1	f	c	C	f	,	13382	0	0	13383	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13387	_sequences	13207	-1	f	b	A	f	,	0	6179	13388	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13388	sequences	13207	-1	f	c	C	f	,	13386	0	0	13387	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13392	_sql_features	13207	-1	f	b	A	f	,	0	6179	13393	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13393	sql_features	13207	-1	f	c	C	f	,	13391	0	0	13392	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13397	_sql_implementation_info	13207	-1	f	b	A	f	,	0	6179	13398	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13398	sql_implementation_info	13207	-1	f	c	C	f	,	13396	0	0	13397	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13402	_sql_parts	13207	-1	f	b	A	f	,	0	6179	13403	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13403	sql_parts	13207	-1	f	c	C	f	,	13401	0	0	13402	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13407	_sql_sizing	13207	-1	f	b	A	f	,	0	6179	13408	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13408	sql_sizing	13207	-1	f	c	C	f	,	13406	0	0	13407	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13412	_table_constraints	13207	-1	f	b	A	f	,	0	6179	13413	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13413	table_constraints	13207	-1	f	c	C	f	,	13411	0	0	13412	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13417	_table_privileges	13207	-1	f	b	A	f	,	0	6179	13418	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13418	table_privileges	13207	-1	f	c	C	f	,	13416	0	0	13417	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13422	_role_table_grants	13207	-1	f	b	A	f	,	0	6179	13423	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13423	role_table_grants	13207	-1	f	c	C	f	,	13421	0	0	13422	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13426	_tables	13207	-1	f	b	A	f	,	0	6179	13427	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13427	tables	13207	-1	f	c	C	f	,	13425	0	0	13426	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13431	_transforms	13207	-1	f	b	A	f	,	0	6179	13432	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13432	transforms	13207	-1	f	c	C	f	,	13430	0	0	13431	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13436	_triggered_update_columns	13207	-1	f	b	A	f	,	0	6179	13437	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13437	triggered_update_columns	13207	-1	f	c	C	f	,	13435	0	0	13436	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13441	_triggers	13207	-1	f	b	A	f	,	0	6179	13442	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13442	triggers	13207	-1	f	c	C	f	,	13440	0	0	13441	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13446	_udt_privileges	13207	-1	f	b	A	f	,	0	6179	13447	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13447	udt_privileges	13207	-1	f	c	C	f	,	13445	0	0	13446	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13451	_role_udt_grants	13207	-1	f	b	A	f	,	0	6179	13452	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13452	role_udt_grants	13207	-1	f	c	C	f	,	13450	0	0	13451	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13455	_usage_privileges	13207	-1	f	b	A	f	,	0	6179	13456	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13456	usage_privileges	13207	-1	f	c	C	f	,	13454	0	0	13455	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13460	_role_usage_grants	13207	-1	f	b	A	f	,	0	6179	13461	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13461	role_usage_grants	13207	-1	f	c	C	f	,	13459	0	0	13460	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13464	_user_defined_types	13207	-1	f	b	A	f	,	0	6179	13465	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13465	user_defined_types	13207	-1	f	c	C	f	,	13463	0	0	13464	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13469	_view_column_usage	13207	-1	f	b	A	f	,	0	6179	13470	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13470	view_column_usage	13207	-1	f	c	C	f	,	13468	0	0	13469	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13474	_view_routine_usage	13207	-1	f	b	A	f	,	0	6179	13475	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13475	view_routine_usage	13207	-1	f	c	C	f	,	13473	0	0	13474	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13479	_view_table_usage	13207	-1	f	b	A	f	,	0	6179	13480	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13480	view_table_usage	13207	-1	f	c	C	f	,	13478	0	0	13479	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13484	_views	13207	-1	f	b	A	f	,	0	6179	13485	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13485	views	13207	-1	f	c	C	f	,	13483	0	0	13484	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13489	_data_type_privileges	13207	-1	f	b	A	f	,	0	6179	13490	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13490	data_type_privileges	13207	-1	f	c	C	f	,	13488	0	0	13489	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13494	_element_types	13207	-1	f	b	A	f	,	0	6179	13495	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13495	element_types	13207	-1	f	c	C	f	,	13493	0	0	13494	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13499	__pg_foreign_table_columns	13207	-1	f	b	A	f	,	0	6179	13500	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13500	_pg_foreign_table_columns	13207	-1	f	c	C	f	,	13498	0	0	13499	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13504	_column_options	13207	-1	f	b	A	f	,	0	6179	13505	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13505	column_options	13207	-1	f	c	C	f	,	13503	0	0	13504	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13508	__pg_foreign_data_wrappers	13207	-1	f	b	A	f	,	0	6179	13509	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13509	_pg_foreign_data_wrappers	13207	-1	f	c	C	f	,	13507	0	0	13508	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13512	_foreign_data_wrapper_options	13207	-1	f	b	A	f	,	0	6179	13513	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13513	foreign_data_wrapper_options	13207	-1	f	c	C	f	,	13511	0	0	13512	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13516	_foreign_data_wrappers	13207	-1	f	b	A	f	,	0	6179	13517	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13517	foreign_data_wrappers	13207	-1	f	c	C	f	,	13515	0	0	13516	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13520	__pg_foreign_servers	13207	-1	f	b	A	f	,	0	6179	13521	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13521	_pg_foreign_servers	13207	-1	f	c	C	f	,	13519	0	0	13520	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13525	_foreign_server_options	13207	-1	f	b	A	f	,	0	6179	13526	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13526	foreign_server_options	13207	-1	f	c	C	f	,	13524	0	0	13525	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13529	_foreign_servers	13207	-1	f	b	A	f	,	0	6179	13530	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13530	foreign_servers	13207	-1	f	c	C	f	,	13528	0	0	13529	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13533	__pg_foreign_tables	13207	-1	f	b	A	f	,	0	6179	13534	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13534	_pg_foreign_tables	13207	-1	f	c	C	f	,	13532	0	0	13533	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13538	_foreign_table_options	13207	-1	f	b	A	f	,	0	6179	13539	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13539	foreign_table_options	13207	-1	f	c	C	f	,	13537	0	0	13538	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13542	_foreign_tables	13207	-1	f	b	A	f	,	0	6179	13543	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13543	foreign_tables	13207	-1	f	c	C	f	,	13541	0	0	13542	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13546	__pg_user_mappings	13207	-1	f	b	A	f	,	0	6179	13547	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13547	_pg_user_mappings	13207	-1	f	c	C	f	,	13545	0	0	13546	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13551	_user_mapping_options	13207	-1	f	b	A	f	,	0	6179	13552	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13552	user_mapping_options	13207	-1	f	c	C	f	,	13550	0	0	13551	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N
13556	_user_mappings	13207	-1	f	b	A	f	,	0	6179	13557	0	750	751	2400	2401	0	0	3816	d	x	0	-1	0	\N
13557	user_mappings	13207	-1	f	c	C	f	,	13555	0	0	13556	2290	2291	2402	2403	0	0	0	d	x	0	-1	0	\N', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_proc AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS proname,
    cells[3]::UINTEGER AS pronamespace,
    10::UINTEGER AS proowner,
    cells[4]::UINTEGER AS prolang,
    cells[5]::FLOAT AS procost,
    cells[6]::FLOAT AS prorows,
    cells[7]::UINTEGER AS provariadic,
    cells[8]::UINTEGER AS prosupport,
    cells[9] AS prokind,
    false AS prosecdef,
    cells[10] = 't' AS proleakproof,
    cells[11] = 't' AS proisstrict,
    cells[12] = 't' AS proretset,
    cells[13] AS provolatile,
    cells[14] AS proparallel,
    cells[15]::SMALLINT AS pronargs,
    cells[16]::SMALLINT AS pronargdefaults,
    cells[17]::UINTEGER AS prorettype,
    cells[18]::UINTEGER[] AS proargtypes,
    nullif(cells[19], '\N')::UINTEGER[] AS proallargtypes,
    nullif(cells[20], '\N')::VARCHAR[] AS proargmodes,
    nullif(cells[21], '\N')::VARCHAR[] AS proargnames,
    NULL::VARCHAR AS proargdefaults,
    NULL::UINTEGER[] AS protrftypes,
    replace(replace(replace(cells[22], '\n', chr(10)), '\t', chr(9)), '\\', '\') AS prosrc,
    nullif(cells[23], '\N') AS probin,
    NULL::VARCHAR AS prosqlbody,
    NULL::VARCHAR[] AS proconfig,
    NULL::VARCHAR[] AS proacl
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('3	heap_tableam_handler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	269	[2281]	\N	\N	\N	heap_tableam_handler	\N
31	byteaout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[17]	\N	\N	\N	byteaout	\N
33	charout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[18]	\N	\N	\N	charout	\N
34	namein	11	12	1	0	0	0	f	f	t	f	i	s	1	0	19	[2275]	\N	\N	\N	namein	\N
35	nameout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[19]	\N	\N	\N	nameout	\N
38	int2in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[2275]	\N	\N	\N	int2in	\N
39	int2out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[21]	\N	\N	\N	int2out	\N
40	int2vectorin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	22	[2275]	\N	\N	\N	int2vectorin	\N
41	int2vectorout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[22]	\N	\N	\N	int2vectorout	\N
42	int4in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2275]	\N	\N	\N	int4in	\N
43	int4out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	int4out	\N
44	regprocin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	24	[2275]	\N	\N	\N	regprocin	\N
45	regprocout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[24]	\N	\N	\N	regprocout	\N
46	textin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[2275]	\N	\N	\N	textin	\N
47	textout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[25]	\N	\N	\N	textout	\N
48	tidin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	27	[2275]	\N	\N	\N	tidin	\N
49	tidout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[27]	\N	\N	\N	tidout	\N
50	xidin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	28	[2275]	\N	\N	\N	xidin	\N
51	xidout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[28]	\N	\N	\N	xidout	\N
52	cidin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	29	[2275]	\N	\N	\N	cidin	\N
53	cidout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[29]	\N	\N	\N	cidout	\N
54	oidvectorin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	30	[2275]	\N	\N	\N	oidvectorin	\N
55	oidvectorout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[30]	\N	\N	\N	oidvectorout	\N
56	boollt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	boollt	\N
57	boolgt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	boolgt	\N
60	booleq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	booleq	\N
61	chareq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[18, 18]	\N	\N	\N	chareq	\N
62	nameeq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 19]	\N	\N	\N	nameeq	\N
63	int2eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 21]	\N	\N	\N	int2eq	\N
64	int2lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 21]	\N	\N	\N	int2lt	\N
65	int4eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 23]	\N	\N	\N	int4eq	\N
66	int4lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 23]	\N	\N	\N	int4lt	\N
67	texteq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	texteq	\N
68	xideq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[28, 28]	\N	\N	\N	xideq	\N
69	cideq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[29, 29]	\N	\N	\N	cideq	\N
70	charne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[18, 18]	\N	\N	\N	charne	\N
72	charle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[18, 18]	\N	\N	\N	charle	\N
73	chargt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[18, 18]	\N	\N	\N	chargt	\N
74	charge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[18, 18]	\N	\N	\N	charge	\N
77	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[18]	\N	\N	\N	chartoi4	\N
78	char	11	12	1	0	0	0	f	f	t	f	i	s	1	0	18	[23]	\N	\N	\N	i4tochar	\N
79	nameregexeq	11	12	1	0	0	1364	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameregexeq	\N
84	boolne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	boolne	\N
86	pg_ddl_command_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	32	[2275]	\N	\N	\N	pg_ddl_command_in	\N
87	pg_ddl_command_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[32]	\N	\N	\N	pg_ddl_command_out	\N
88	pg_ddl_command_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	32	[2281]	\N	\N	\N	pg_ddl_command_recv	\N
89	version	11	12	1	0	0	0	f	f	t	f	s	s	0	0	25	[]	\N	\N	\N	pgsql_version	\N
90	pg_ddl_command_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[32]	\N	\N	\N	pg_ddl_command_send	\N
101	eqsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	eqsel	\N
102	neqsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	neqsel	\N
103	scalarltsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	scalarltsel	\N
104	scalargtsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	scalargtsel	\N
105	eqjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	eqjoinsel	\N
106	neqjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	neqjoinsel	\N
107	scalarltjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	scalarltjoinsel	\N
108	scalargtjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	scalargtjoinsel	\N
109	unknownin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	705	[2275]	\N	\N	\N	unknownin	\N
110	unknownout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[705]	\N	\N	\N	unknownout	\N
115	box_above_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_above_eq	\N
116	box_below_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_below_eq	\N
117	point_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[2275]	\N	\N	\N	point_in	\N
118	point_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[600]	\N	\N	\N	point_out	\N
119	lseg_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	601	[2275]	\N	\N	\N	lseg_in	\N
120	lseg_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[601]	\N	\N	\N	lseg_out	\N
121	path_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	602	[2275]	\N	\N	\N	path_in	\N
122	path_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[602]	\N	\N	\N	path_out	\N
123	box_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	603	[2275]	\N	\N	\N	box_in	\N
124	box_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[603]	\N	\N	\N	box_out	\N
125	box_overlap	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_overlap	\N
126	box_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_ge	\N
127	box_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_gt	\N
128	box_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_eq	\N
129	box_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_lt	\N
130	box_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_le	\N
131	point_above	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_above	\N
132	point_left	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_left	\N
133	point_right	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_right	\N
134	point_below	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_below	\N
135	point_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_eq	\N
136	on_pb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 603]	\N	\N	\N	on_pb	\N
137	on_ppath	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 602]	\N	\N	\N	on_ppath	\N
138	box_center	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[603]	\N	\N	\N	box_center	\N
139	areasel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	areasel	\N
140	areajoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	areajoinsel	\N
141	int4mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4mul	\N
144	int4ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 23]	\N	\N	\N	int4ne	\N
145	int2ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 21]	\N	\N	\N	int2ne	\N
146	int2gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 21]	\N	\N	\N	int2gt	\N
147	int4gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 23]	\N	\N	\N	int4gt	\N
148	int2le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 21]	\N	\N	\N	int2le	\N
149	int4le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 23]	\N	\N	\N	int4le	\N
150	int4ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 23]	\N	\N	\N	int4ge	\N
151	int2ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 21]	\N	\N	\N	int2ge	\N
152	int2mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2mul	\N
153	int2div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2div	\N
154	int4div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4div	\N
155	int2mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2mod	\N
156	int4mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4mod	\N
157	textne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textne	\N
158	int24eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 23]	\N	\N	\N	int24eq	\N
159	int42eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 21]	\N	\N	\N	int42eq	\N
160	int24lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 23]	\N	\N	\N	int24lt	\N
161	int42lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 21]	\N	\N	\N	int42lt	\N
162	int24gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 23]	\N	\N	\N	int24gt	\N
163	int42gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 21]	\N	\N	\N	int42gt	\N
164	int24ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 23]	\N	\N	\N	int24ne	\N
165	int42ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 21]	\N	\N	\N	int42ne	\N
166	int24le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 23]	\N	\N	\N	int24le	\N
167	int42le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 21]	\N	\N	\N	int42le	\N
168	int24ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 23]	\N	\N	\N	int24ge	\N
169	int42ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 21]	\N	\N	\N	int42ge	\N
170	int24mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[21, 23]	\N	\N	\N	int24mul	\N
171	int42mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 21]	\N	\N	\N	int42mul	\N
172	int24div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[21, 23]	\N	\N	\N	int24div	\N
173	int42div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 21]	\N	\N	\N	int42div	\N
176	int2pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2pl	\N
177	int4pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4pl	\N
178	int24pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[21, 23]	\N	\N	\N	int24pl	\N
179	int42pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 21]	\N	\N	\N	int42pl	\N
180	int2mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2mi	\N
181	int4mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4mi	\N
182	int24mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[21, 23]	\N	\N	\N	int24mi	\N
183	int42mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 21]	\N	\N	\N	int42mi	\N
184	oideq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[26, 26]	\N	\N	\N	oideq	\N
185	oidne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[26, 26]	\N	\N	\N	oidne	\N
186	box_same	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_same	\N
187	box_contain	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_contain	\N
188	box_left	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_left	\N
189	box_overleft	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_overleft	\N
190	box_overright	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_overright	\N
191	box_right	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_right	\N
192	box_contained	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_contained	\N
193	box_contain_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 600]	\N	\N	\N	box_contain_pt	\N
195	pg_node_tree_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	194	[2275]	\N	\N	\N	pg_node_tree_in	\N
196	pg_node_tree_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[194]	\N	\N	\N	pg_node_tree_out	\N
197	pg_node_tree_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	194	[2281]	\N	\N	\N	pg_node_tree_recv	\N
198	pg_node_tree_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[194]	\N	\N	\N	pg_node_tree_send	\N
200	float4in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[2275]	\N	\N	\N	float4in	\N
201	float4out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[700]	\N	\N	\N	float4out	\N
202	float4mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[700, 700]	\N	\N	\N	float4mul	\N
203	float4div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[700, 700]	\N	\N	\N	float4div	\N
204	float4pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[700, 700]	\N	\N	\N	float4pl	\N
205	float4mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[700, 700]	\N	\N	\N	float4mi	\N
206	float4um	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[700]	\N	\N	\N	float4um	\N
207	float4abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[700]	\N	\N	\N	float4abs	\N
208	float4_accum	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1022	[1022, 700]	\N	\N	\N	float4_accum	\N
209	float4larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[700, 700]	\N	\N	\N	float4larger	\N
211	float4smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[700, 700]	\N	\N	\N	float4smaller	\N
212	int4um	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	int4um	\N
213	int2um	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[21]	\N	\N	\N	int2um	\N
214	float8in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[2275]	\N	\N	\N	float8in	\N
215	float8out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[701]	\N	\N	\N	float8out	\N
216	float8mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	float8mul	\N
217	float8div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	float8div	\N
218	float8pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	float8pl	\N
219	float8mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	float8mi	\N
220	float8um	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	float8um	\N
221	float8abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	float8abs	\N
222	float8_accum	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1022	[1022, 701]	\N	\N	\N	float8_accum	\N
223	float8larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	float8larger	\N
224	float8smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	float8smaller	\N
225	lseg_center	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[601]	\N	\N	\N	lseg_center	\N
227	poly_center	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[604]	\N	\N	\N	poly_center	\N
228	dround	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dround	\N
229	dtrunc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dtrunc	\N
230	dsqrt	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dsqrt	\N
231	dcbrt	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcbrt	\N
232	dpow	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	dpow	\N
233	dexp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dexp	\N
234	dlog1	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dlog1	\N
235	float8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	701	[21]	\N	\N	\N	i2tod	\N
236	float4	11	12	1	0	0	0	f	t	t	f	i	s	1	0	700	[21]	\N	\N	\N	i2tof	\N
237	int2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[701]	\N	\N	\N	dtoi2	\N
238	int2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[700]	\N	\N	\N	ftoi2	\N
239	line_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[628, 628]	\N	\N	\N	line_distance	\N
240	nameeqtext	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameeqtext	\N
241	namelttext	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namelttext	\N
242	nameletext	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameletext	\N
243	namegetext	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namegetext	\N
244	namegttext	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namegttext	\N
245	namenetext	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namenetext	\N
246	btnametextcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[19, 25]	\N	\N	\N	btnametextcmp	\N
247	texteqname	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 19]	\N	\N	\N	texteqname	\N
248	textltname	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 19]	\N	\N	\N	textltname	\N
249	textlename	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 19]	\N	\N	\N	textlename	\N
250	textgename	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 19]	\N	\N	\N	textgename	\N
251	textgtname	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 19]	\N	\N	\N	textgtname	\N
252	textnename	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 19]	\N	\N	\N	textnename	\N
253	bttextnamecmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[25, 19]	\N	\N	\N	bttextnamecmp	\N
266	nameconcatoid	11	12	1	0	0	0	f	f	t	f	i	s	2	0	19	[19, 26]	\N	\N	\N	nameconcatoid	\N
267	table_am_handler_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	269	[2275]	\N	\N	\N	table_am_handler_in	\N
268	table_am_handler_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[269]	\N	\N	\N	table_am_handler_out	\N
274	timeofday	11	12	1	0	0	0	f	f	t	f	v	s	0	0	25	[]	\N	\N	\N	timeofday	\N
275	pg_nextoid	11	12	1	0	0	0	f	f	t	f	v	u	3	0	26	[2205, 19, 2205]	\N	\N	\N	pg_nextoid	\N
276	float8_combine	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1022	[1022, 1022]	\N	\N	\N	float8_combine	\N
277	inter_sl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 628]	\N	\N	\N	inter_sl	\N
278	inter_lb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 603]	\N	\N	\N	inter_lb	\N
279	float48mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[700, 701]	\N	\N	\N	float48mul	\N
280	float48div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[700, 701]	\N	\N	\N	float48div	\N
281	float48pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[700, 701]	\N	\N	\N	float48pl	\N
282	float48mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[700, 701]	\N	\N	\N	float48mi	\N
283	float84mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 700]	\N	\N	\N	float84mul	\N
284	float84div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 700]	\N	\N	\N	float84div	\N
285	float84pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 700]	\N	\N	\N	float84pl	\N
286	float84mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 700]	\N	\N	\N	float84mi	\N
287	float4eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 700]	\N	\N	\N	float4eq	\N
288	float4ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 700]	\N	\N	\N	float4ne	\N
289	float4lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 700]	\N	\N	\N	float4lt	\N
290	float4le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 700]	\N	\N	\N	float4le	\N
291	float4gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 700]	\N	\N	\N	float4gt	\N
292	float4ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 700]	\N	\N	\N	float4ge	\N
293	float8eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 701]	\N	\N	\N	float8eq	\N
294	float8ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 701]	\N	\N	\N	float8ne	\N
295	float8lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 701]	\N	\N	\N	float8lt	\N
296	float8le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 701]	\N	\N	\N	float8le	\N
297	float8gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 701]	\N	\N	\N	float8gt	\N
298	float8ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 701]	\N	\N	\N	float8ge	\N
299	float48eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 701]	\N	\N	\N	float48eq	\N
300	float48ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 701]	\N	\N	\N	float48ne	\N
301	float48lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 701]	\N	\N	\N	float48lt	\N
302	float48le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 701]	\N	\N	\N	float48le	\N
303	float48gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 701]	\N	\N	\N	float48gt	\N
304	float48ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[700, 701]	\N	\N	\N	float48ge	\N
305	float84eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 700]	\N	\N	\N	float84eq	\N
306	float84ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 700]	\N	\N	\N	float84ne	\N
307	float84lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 700]	\N	\N	\N	float84lt	\N
308	float84le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 700]	\N	\N	\N	float84le	\N
309	float84gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 700]	\N	\N	\N	float84gt	\N
310	float84ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[701, 700]	\N	\N	\N	float84ge	\N
311	float8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	701	[700]	\N	\N	\N	ftod	\N
312	float4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[701]	\N	\N	\N	dtof	\N
313	int4	11	12	1	0	0	0	f	t	t	f	i	s	1	0	23	[21]	\N	\N	\N	i2toi4	\N
314	int2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[23]	\N	\N	\N	i4toi2	\N
315	pg_jit_available	11	12	1	0	0	0	f	f	t	f	v	s	0	0	16	[]	\N	\N	\N	pg_jit_available	\N
316	float8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	701	[23]	\N	\N	\N	i4tod	\N
317	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[701]	\N	\N	\N	dtoi4	\N
318	float4	11	12	1	0	0	0	f	t	t	f	i	s	1	0	700	[23]	\N	\N	\N	i4tof	\N
319	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[700]	\N	\N	\N	ftoi4	\N
320	width_bucket	11	12	1	0	0	0	f	f	t	f	i	s	4	0	23	[701, 701, 701, 23]	\N	\N	\N	width_bucket_float8	\N
321	json_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	114	[2275]	\N	\N	\N	json_in	\N
322	json_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[114]	\N	\N	\N	json_out	\N
323	json_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	114	[2281]	\N	\N	\N	json_recv	\N
324	json_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[114]	\N	\N	\N	json_send	\N
326	index_am_handler_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	325	[2275]	\N	\N	\N	index_am_handler_in	\N
327	index_am_handler_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[325]	\N	\N	\N	index_am_handler_out	\N
328	hashmacaddr8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[774]	\N	\N	\N	hashmacaddr8	\N
329	hash_aclitem	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1033]	\N	\N	\N	hash_aclitem	\N
330	bthandler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	325	[2281]	\N	\N	\N	bthandler	\N
331	hashhandler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	325	[2281]	\N	\N	\N	hashhandler	\N
332	gisthandler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	325	[2281]	\N	\N	\N	gisthandler	\N
333	ginhandler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	325	[2281]	\N	\N	\N	ginhandler	\N
334	spghandler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	325	[2281]	\N	\N	\N	spghandler	\N
335	brinhandler	11	12	1	0	0	0	f	f	t	f	v	s	1	0	325	[2281]	\N	\N	\N	brinhandler	\N
336	scalarlesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	scalarlesel	\N
337	scalargesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	scalargesel	\N
338	amvalidate	11	12	1	0	0	0	f	f	t	f	v	s	1	0	16	[26]	\N	\N	\N	amvalidate	\N
339	poly_same	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_same	\N
340	poly_contain	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_contain	\N
341	poly_left	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_left	\N
342	poly_overleft	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_overleft	\N
343	poly_overright	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_overright	\N
344	poly_right	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_right	\N
345	poly_contained	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_contained	\N
346	poly_overlap	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_overlap	\N
347	poly_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	604	[2275]	\N	\N	\N	poly_in	\N
348	poly_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[604]	\N	\N	\N	poly_out	\N
350	btint2cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[21, 21]	\N	\N	\N	btint2cmp	\N
351	btint4cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	btint4cmp	\N
354	btfloat4cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[700, 700]	\N	\N	\N	btfloat4cmp	\N
355	btfloat8cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[701, 701]	\N	\N	\N	btfloat8cmp	\N
356	btoidcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[26, 26]	\N	\N	\N	btoidcmp	\N
357	dist_bp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[603, 600]	\N	\N	\N	dist_bp	\N
358	btcharcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[18, 18]	\N	\N	\N	btcharcmp	\N
359	btnamecmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[19, 19]	\N	\N	\N	btnamecmp	\N
360	bttextcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	bttextcmp	\N
361	lseg_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[601, 601]	\N	\N	\N	lseg_distance	\N
362	lseg_interpt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[601, 601]	\N	\N	\N	lseg_interpt	\N
363	dist_ps	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 601]	\N	\N	\N	dist_ps	\N
364	dist_pb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 603]	\N	\N	\N	dist_pb	\N
365	dist_sb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[601, 603]	\N	\N	\N	dist_sb	\N
366	close_ps	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 601]	\N	\N	\N	close_ps	\N
367	close_pb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 603]	\N	\N	\N	close_pb	\N
368	close_sb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[601, 603]	\N	\N	\N	close_sb	\N
369	on_ps	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 601]	\N	\N	\N	on_ps	\N
370	path_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[602, 602]	\N	\N	\N	path_distance	\N
371	dist_ppath	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 602]	\N	\N	\N	dist_ppath	\N
372	on_sb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 603]	\N	\N	\N	on_sb	\N
373	inter_sb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 603]	\N	\N	\N	inter_sb	\N
376	string_to_array	11	12	1	0	0	0	f	f	f	f	i	s	3	0	1009	[25, 25, 25]	\N	\N	\N	text_to_array_null	\N
377	cash_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[790, 790]	\N	\N	\N	cash_cmp	\N
378	array_append	11	12	1	0	0	0	f	f	f	f	i	s	2	0	5078	[5078, 5077]	\N	\N	\N	array_append	\N
379	array_prepend	11	12	1	0	0	0	f	f	f	f	i	s	2	0	5078	[5077, 5078]	\N	\N	\N	array_prepend	\N
380	dist_sp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[601, 600]	\N	\N	\N	dist_sp	\N
381	dist_bs	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[603, 601]	\N	\N	\N	dist_bs	\N
382	btarraycmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[2277, 2277]	\N	\N	\N	btarraycmp	\N
383	array_cat	11	12	1	0	0	0	f	f	f	f	i	s	2	0	5078	[5078, 5078]	\N	\N	\N	array_cat	\N
384	array_to_string	11	12	1	0	0	0	f	f	f	f	s	s	3	0	25	[2277, 25, 25]	\N	\N	\N	array_to_text_null	\N
386	scalarlejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	scalarlejoinsel	\N
390	array_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	array_ne	\N
391	array_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	array_lt	\N
392	array_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	array_gt	\N
393	array_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	array_le	\N
394	string_to_array	11	12	1	0	0	0	f	f	f	f	i	s	2	0	1009	[25, 25]	\N	\N	\N	text_to_array	\N
395	array_to_string	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[2277, 25]	\N	\N	\N	array_to_text	\N
396	array_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	array_ge	\N
398	scalargejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	scalargejoinsel	\N
399	hashmacaddr	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[829]	\N	\N	\N	hashmacaddr	\N
400	hashtext	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	hashtext	\N
401	text	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[1042]	\N	\N	\N	rtrim1	\N
404	btoidvectorcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[30, 30]	\N	\N	\N	btoidvectorcmp	\N
406	text	11	12	1	0	0	0	f	t	t	f	i	s	1	0	25	[19]	\N	\N	\N	name_text	\N
407	name	11	12	1	0	0	0	f	t	t	f	i	s	1	0	19	[25]	\N	\N	\N	text_name	\N
408	bpchar	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1042	[19]	\N	\N	\N	name_bpchar	\N
409	name	11	12	1	0	0	0	f	t	t	f	i	s	1	0	19	[1042]	\N	\N	\N	bpchar_name	\N
421	dist_pathp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[602, 600]	\N	\N	\N	dist_pathp	\N
422	hashinet	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[869]	\N	\N	\N	hashinet	\N
425	hashint4extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[23, 20]	\N	\N	\N	hashint4extended	\N
432	hash_numeric	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1700]	\N	\N	\N	hash_numeric	\N
436	macaddr_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	829	[2275]	\N	\N	\N	macaddr_in	\N
437	macaddr_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[829]	\N	\N	\N	macaddr_out	\N
438	num_nulls	11	12	1	0	2276	0	f	f	f	f	i	s	1	0	23	[2276]	[2276]	[v]	\N	pg_num_nulls	\N
440	num_nonnulls	11	12	1	0	2276	0	f	f	f	f	i	s	1	0	23	[2276]	[2276]	[v]	\N	pg_num_nonnulls	\N
441	hashint2extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[21, 20]	\N	\N	\N	hashint2extended	\N
442	hashint8extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	hashint8extended	\N
443	hashfloat4extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[700, 20]	\N	\N	\N	hashfloat4extended	\N
444	hashfloat8extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[701, 20]	\N	\N	\N	hashfloat8extended	\N
445	hashoidextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[26, 20]	\N	\N	\N	hashoidextended	\N
446	hashcharextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[18, 20]	\N	\N	\N	hashcharextended	\N
447	hashnameextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[19, 20]	\N	\N	\N	hashnameextended	\N
448	hashtextextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[25, 20]	\N	\N	\N	hashtextextended	\N
449	hashint2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[21]	\N	\N	\N	hashint2	\N
450	hashint4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	hashint4	\N
451	hashfloat4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[700]	\N	\N	\N	hashfloat4	\N
452	hashfloat8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[701]	\N	\N	\N	hashfloat8	\N
453	hashoid	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[26]	\N	\N	\N	hashoid	\N
454	hashchar	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[18]	\N	\N	\N	hashchar	\N
455	hashname	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[19]	\N	\N	\N	hashname	\N
456	hashvarlena	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2281]	\N	\N	\N	hashvarlena	\N
457	hashoidvector	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[30]	\N	\N	\N	hashoidvector	\N
458	text_larger	11	12	1	0	0	0	f	t	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	text_larger	\N
459	text_smaller	11	12	1	0	0	0	f	t	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	text_smaller	\N
460	int8in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[2275]	\N	\N	\N	int8in	\N
461	int8out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[20]	\N	\N	\N	int8out	\N
462	int8um	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8um	\N
463	int8pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8pl	\N
464	int8mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8mi	\N
465	int8mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8mul	\N
466	int8div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8div	\N
467	int8eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 20]	\N	\N	\N	int8eq	\N
468	int8ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 20]	\N	\N	\N	int8ne	\N
469	int8lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 20]	\N	\N	\N	int8lt	\N
470	int8gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 20]	\N	\N	\N	int8gt	\N
471	int8le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 20]	\N	\N	\N	int8le	\N
472	int8ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 20]	\N	\N	\N	int8ge	\N
474	int84eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 23]	\N	\N	\N	int84eq	\N
475	int84ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 23]	\N	\N	\N	int84ne	\N
476	int84lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 23]	\N	\N	\N	int84lt	\N
477	int84gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 23]	\N	\N	\N	int84gt	\N
478	int84le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 23]	\N	\N	\N	int84le	\N
479	int84ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 23]	\N	\N	\N	int84ge	\N
480	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[20]	\N	\N	\N	int84	\N
481	int8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	20	[23]	\N	\N	\N	int48	\N
482	float8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	701	[20]	\N	\N	\N	i8tod	\N
483	int8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[701]	\N	\N	\N	dtoi8	\N
515	array_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2277	[2277, 2277]	\N	\N	\N	array_larger	\N
516	array_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2277	[2277, 2277]	\N	\N	\N	array_smaller	\N
598	abbrev	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[869]	\N	\N	\N	inet_abbrev	\N
599	abbrev	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[650]	\N	\N	\N	cidr_abbrev	\N
605	set_masklen	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 23]	\N	\N	\N	inet_set_masklen	\N
619	oidvectorne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[30, 30]	\N	\N	\N	oidvectorne	\N
626	hash_array	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2277]	\N	\N	\N	hash_array	\N
635	set_masklen	11	12	1	0	0	0	f	f	t	f	i	s	2	0	650	[650, 23]	\N	\N	\N	cidr_set_masklen	\N
636	pg_indexam_has_property	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	pg_indexam_has_property	\N
637	pg_index_has_property	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[2205, 25]	\N	\N	\N	pg_index_has_property	\N
638	pg_index_column_has_property	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[2205, 23, 25]	\N	\N	\N	pg_index_column_has_property	\N
652	float4	11	12	1	0	0	0	f	t	t	f	i	s	1	0	700	[20]	\N	\N	\N	i8tof	\N
653	int8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[700]	\N	\N	\N	ftoi8	\N
655	namelt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 19]	\N	\N	\N	namelt	\N
656	namele	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 19]	\N	\N	\N	namele	\N
657	namegt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 19]	\N	\N	\N	namegt	\N
658	namege	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 19]	\N	\N	\N	namege	\N
659	namene	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[19, 19]	\N	\N	\N	namene	\N
668	bpchar	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1042	[1042, 23, 16]	\N	\N	\N	bpchar	\N
669	varchar	11	12	1	0	0	3097	f	f	t	f	i	s	3	0	1043	[1043, 23, 16]	\N	\N	\N	varchar	\N
676	pg_indexam_progress_phasename	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[26, 20]	\N	\N	\N	pg_indexam_progress_phasename	\N
677	oidvectorlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[30, 30]	\N	\N	\N	oidvectorlt	\N
678	oidvectorle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[30, 30]	\N	\N	\N	oidvectorle	\N
679	oidvectoreq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[30, 30]	\N	\N	\N	oidvectoreq	\N
680	oidvectorge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[30, 30]	\N	\N	\N	oidvectorge	\N
681	oidvectorgt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[30, 30]	\N	\N	\N	oidvectorgt	\N
683	network	11	12	1	0	0	0	f	f	t	f	i	s	1	0	650	[869]	\N	\N	\N	network_network	\N
696	netmask	11	12	1	0	0	0	f	f	t	f	i	s	1	0	869	[869]	\N	\N	\N	network_netmask	\N
697	masklen	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[869]	\N	\N	\N	network_masklen	\N
698	broadcast	11	12	1	0	0	0	f	f	t	f	i	s	1	0	869	[869]	\N	\N	\N	network_broadcast	\N
699	host	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[869]	\N	\N	\N	network_host	\N
702	dist_lp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[628, 600]	\N	\N	\N	dist_lp	\N
704	dist_ls	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[628, 601]	\N	\N	\N	dist_ls	\N
710	getpgusername	11	12	1	0	0	0	f	f	t	f	s	s	0	0	19	[]	\N	\N	\N	current_user	\N
711	family	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[869]	\N	\N	\N	network_family	\N
714	int2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[20]	\N	\N	\N	int82	\N
715	lo_create	11	12	1	0	0	0	f	f	t	f	v	u	1	0	26	[26]	\N	\N	\N	be_lo_create	\N
716	oidlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[26, 26]	\N	\N	\N	oidlt	\N
717	oidle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[26, 26]	\N	\N	\N	oidle	\N
720	octet_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[17]	\N	\N	\N	byteaoctetlen	\N
721	get_byte	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[17, 23]	\N	\N	\N	byteaGetByte	\N
722	set_byte	11	12	1	0	0	0	f	f	t	f	i	s	3	0	17	[17, 23, 23]	\N	\N	\N	byteaSetByte	\N
723	get_bit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[17, 20]	\N	\N	\N	byteaGetBit	\N
724	set_bit	11	12	1	0	0	0	f	f	t	f	i	s	3	0	17	[17, 20, 23]	\N	\N	\N	byteaSetBit	\N
725	dist_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 628]	\N	\N	\N	dist_pl	\N
727	dist_sl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[601, 628]	\N	\N	\N	dist_sl	\N
728	dist_cpoly	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[718, 604]	\N	\N	\N	dist_cpoly	\N
729	poly_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[604, 604]	\N	\N	\N	poly_distance	\N
730	text	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[869]	\N	\N	\N	network_show	\N
740	text_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_lt	\N
741	text_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_le	\N
742	text_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_gt	\N
743	text_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_ge	\N
744	array_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	array_eq	\N
745	current_user	11	12	1	0	0	0	f	f	t	f	s	s	0	0	19	[]	\N	\N	\N	current_user	\N
746	session_user	11	12	1	0	0	0	f	f	t	f	s	s	0	0	19	[]	\N	\N	\N	session_user	\N
747	array_dims	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[2277]	\N	\N	\N	array_dims	\N
748	array_ndims	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2277]	\N	\N	\N	array_ndims	\N
749	overlay	11	12	1	0	0	0	f	f	t	f	i	s	4	0	17	[17, 17, 23, 23]	\N	\N	\N	byteaoverlay	\N
750	array_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2277	[2275, 26, 23]	\N	\N	\N	array_in	\N
751	array_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2277]	\N	\N	\N	array_out	\N
752	overlay	11	12	1	0	0	0	f	f	t	f	i	s	3	0	17	[17, 17, 23]	\N	\N	\N	byteaoverlay_no_len	\N
753	trunc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	829	[829]	\N	\N	\N	macaddr_trunc	\N
754	int8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	20	[21]	\N	\N	\N	int28	\N
764	lo_import	11	12	1	0	0	0	f	f	t	f	v	u	1	0	26	[25]	\N	\N	\N	be_lo_import	\N
765	lo_export	11	12	1	0	0	0	f	f	t	f	v	u	2	0	23	[26, 25]	\N	\N	\N	be_lo_export	\N
766	int4inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	int4inc	\N
767	lo_import	11	12	1	0	0	0	f	f	t	f	v	u	2	0	26	[25, 26]	\N	\N	\N	be_lo_import_with_oid	\N
768	int4larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4larger	\N
769	int4smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4smaller	\N
770	int2larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2larger	\N
771	int2smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2smaller	\N
772	hashvarlenaextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[2281, 20]	\N	\N	\N	hashvarlenaextended	\N
776	hashoidvectorextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[30, 20]	\N	\N	\N	hashoidvectorextended	\N
777	hash_aclitem_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1033, 20]	\N	\N	\N	hash_aclitem_extended	\N
778	hashmacaddrextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[829, 20]	\N	\N	\N	hashmacaddrextended	\N
779	hashinetextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[869, 20]	\N	\N	\N	hashinetextended	\N
780	hash_numeric_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1700, 20]	\N	\N	\N	hash_numeric_extended	\N
781	hashmacaddr8extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[774, 20]	\N	\N	\N	hashmacaddr8extended	\N
782	hash_array_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[2277, 20]	\N	\N	\N	hash_array_extended	\N
785	dist_polyc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[604, 718]	\N	\N	\N	dist_polyc	\N
810	pg_client_encoding	11	12	1	0	0	0	f	f	t	f	s	s	0	0	19	[]	\N	\N	\N	pg_client_encoding	\N
817	current_query	11	12	1	0	0	0	f	f	f	f	v	r	0	0	25	[]	\N	\N	\N	current_query	\N
830	macaddr_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[829, 829]	\N	\N	\N	macaddr_eq	\N
831	macaddr_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[829, 829]	\N	\N	\N	macaddr_lt	\N
832	macaddr_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[829, 829]	\N	\N	\N	macaddr_le	\N
833	macaddr_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[829, 829]	\N	\N	\N	macaddr_gt	\N
834	macaddr_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[829, 829]	\N	\N	\N	macaddr_ge	\N
835	macaddr_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[829, 829]	\N	\N	\N	macaddr_ne	\N
836	macaddr_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[829, 829]	\N	\N	\N	macaddr_cmp	\N
837	int82pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 21]	\N	\N	\N	int82pl	\N
838	int82mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 21]	\N	\N	\N	int82mi	\N
839	int82mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 21]	\N	\N	\N	int82mul	\N
840	int82div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 21]	\N	\N	\N	int82div	\N
841	int28pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[21, 20]	\N	\N	\N	int28pl	\N
842	btint8cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[20, 20]	\N	\N	\N	btint8cmp	\N
846	cash_mul_flt4	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 700]	\N	\N	\N	cash_mul_flt4	\N
847	cash_div_flt4	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 700]	\N	\N	\N	cash_div_flt4	\N
848	flt4_mul_cash	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[700, 790]	\N	\N	\N	flt4_mul_cash	\N
849	position	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	textpos	\N
850	textlike	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textlike	\N
851	textnlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textnlike	\N
852	int48eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 20]	\N	\N	\N	int48eq	\N
853	int48ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 20]	\N	\N	\N	int48ne	\N
854	int48lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 20]	\N	\N	\N	int48lt	\N
855	int48gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 20]	\N	\N	\N	int48gt	\N
856	int48le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 20]	\N	\N	\N	int48le	\N
857	int48ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[23, 20]	\N	\N	\N	int48ge	\N
858	namelike	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namelike	\N
859	namenlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namenlike	\N
860	bpchar	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1042	[18]	\N	\N	\N	char_bpchar	\N
861	current_database	11	12	1	0	0	0	f	f	t	f	s	s	0	0	19	[]	\N	\N	\N	current_database	\N
862	int4_mul_cash	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[23, 790]	\N	\N	\N	int4_mul_cash	\N
863	int2_mul_cash	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[21, 790]	\N	\N	\N	int2_mul_cash	\N
864	cash_mul_int4	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 23]	\N	\N	\N	cash_mul_int4	\N
865	cash_div_int4	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 23]	\N	\N	\N	cash_div_int4	\N
866	cash_mul_int2	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 21]	\N	\N	\N	cash_mul_int2	\N
867	cash_div_int2	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 21]	\N	\N	\N	cash_div_int2	\N
868	strpos	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	textpos	\N
870	lower	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	lower	\N
871	upper	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	upper	\N
872	initcap	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	initcap	\N
873	lpad	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 23, 25]	\N	\N	\N	lpad	\N
874	rpad	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 23, 25]	\N	\N	\N	rpad	\N
875	ltrim	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	ltrim	\N
876	rtrim	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	rtrim	\N
877	substr	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 23, 23]	\N	\N	\N	text_substr	\N
878	translate	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 25]	\N	\N	\N	translate	\N
879	lpad	11	14	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N		\N
880	rpad	11	14	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N		\N
881	ltrim	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	ltrim1	\N
882	rtrim	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	rtrim1	\N
883	substr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N	text_substr_no_len	\N
884	btrim	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	btrim	\N
885	btrim	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	btrim1	\N
886	cash_in	11	12	1	0	0	0	f	f	t	f	s	s	1	0	790	[2275]	\N	\N	\N	cash_in	\N
887	cash_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[790]	\N	\N	\N	cash_out	\N
888	cash_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[790, 790]	\N	\N	\N	cash_eq	\N
889	cash_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[790, 790]	\N	\N	\N	cash_ne	\N
890	cash_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[790, 790]	\N	\N	\N	cash_lt	\N
891	cash_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[790, 790]	\N	\N	\N	cash_le	\N
892	cash_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[790, 790]	\N	\N	\N	cash_gt	\N
893	cash_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[790, 790]	\N	\N	\N	cash_ge	\N
894	cash_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 790]	\N	\N	\N	cash_pl	\N
895	cash_mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 790]	\N	\N	\N	cash_mi	\N
896	cash_mul_flt8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 701]	\N	\N	\N	cash_mul_flt8	\N
897	cash_div_flt8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 701]	\N	\N	\N	cash_div_flt8	\N
898	cashlarger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 790]	\N	\N	\N	cashlarger	\N
899	cashsmaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 790]	\N	\N	\N	cashsmaller	\N
910	inet_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	869	[2275]	\N	\N	\N	inet_in	\N
911	inet_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[869]	\N	\N	\N	inet_out	\N
919	flt8_mul_cash	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[701, 790]	\N	\N	\N	flt8_mul_cash	\N
920	network_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_eq	\N
921	network_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_lt	\N
922	network_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_le	\N
923	network_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_gt	\N
924	network_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_ge	\N
925	network_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_ne	\N
926	network_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[869, 869]	\N	\N	\N	network_cmp	\N
927	network_sub	11	12	1	0	0	1173	f	f	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_sub	\N
928	network_subeq	11	12	1	0	0	1173	f	f	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_subeq	\N
929	network_sup	11	12	1	0	0	1173	f	f	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_sup	\N
930	network_supeq	11	12	1	0	0	1173	f	f	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_supeq	\N
935	cash_words	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[790]	\N	\N	\N	cash_words	\N
936	substring	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 23, 23]	\N	\N	\N	text_substr	\N
937	substring	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N	text_substr_no_len	\N
938	generate_series	11	12	1	1000	0	0	f	f	t	t	i	s	3	0	1114	[1114, 1114, 1186]	\N	\N	\N	generate_series_timestamp	\N
939	generate_series	11	12	1	1000	0	0	f	f	t	t	s	s	3	0	1184	[1184, 1184, 1186]	\N	\N	\N	generate_series_timestamptz	\N
940	mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2mod	\N
941	mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4mod	\N
942	int28mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[21, 20]	\N	\N	\N	int28mi	\N
943	int28mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[21, 20]	\N	\N	\N	int28mul	\N
944	char	11	12	1	0	0	0	f	f	t	f	i	s	1	0	18	[25]	\N	\N	\N	text_char	\N
945	int8mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8mod	\N
946	text	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[18]	\N	\N	\N	char_text	\N
947	mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8mod	\N
948	int28div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[21, 20]	\N	\N	\N	int28div	\N
949	hashint8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[20]	\N	\N	\N	hashint8	\N
952	lo_open	11	12	1	0	0	0	f	f	t	f	v	u	2	0	23	[26, 23]	\N	\N	\N	be_lo_open	\N
953	lo_close	11	12	1	0	0	0	f	f	t	f	v	u	1	0	23	[23]	\N	\N	\N	be_lo_close	\N
954	loread	11	12	1	0	0	0	f	f	t	f	v	u	2	0	17	[23, 23]	\N	\N	\N	be_loread	\N
955	lowrite	11	12	1	0	0	0	f	f	t	f	v	u	2	0	23	[23, 17]	\N	\N	\N	be_lowrite	\N
956	lo_lseek	11	12	1	0	0	0	f	f	t	f	v	u	3	0	23	[23, 23, 23]	\N	\N	\N	be_lo_lseek	\N
957	lo_creat	11	12	1	0	0	0	f	f	t	f	v	u	1	0	26	[23]	\N	\N	\N	be_lo_creat	\N
958	lo_tell	11	12	1	0	0	0	f	f	t	f	v	u	1	0	23	[23]	\N	\N	\N	be_lo_tell	\N
959	on_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 628]	\N	\N	\N	on_pl	\N
960	on_sl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 628]	\N	\N	\N	on_sl	\N
961	close_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 628]	\N	\N	\N	close_pl	\N
964	lo_unlink	11	12	1	0	0	0	f	f	t	f	v	u	1	0	23	[26]	\N	\N	\N	be_lo_unlink	\N
972	hashbpcharextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1042, 20]	\N	\N	\N	hashbpcharextended	\N
973	path_inter	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 602]	\N	\N	\N	path_inter	\N
975	area	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[603]	\N	\N	\N	box_area	\N
976	width	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[603]	\N	\N	\N	box_width	\N
977	height	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[603]	\N	\N	\N	box_height	\N
978	box_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[603, 603]	\N	\N	\N	box_distance	\N
979	area	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[602]	\N	\N	\N	path_area	\N
980	box_intersect	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[603, 603]	\N	\N	\N	box_intersect	\N
981	diagonal	11	12	1	0	0	0	f	f	t	f	i	s	1	0	601	[603]	\N	\N	\N	box_diagonal	\N
982	path_n_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 602]	\N	\N	\N	path_n_lt	\N
983	path_n_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 602]	\N	\N	\N	path_n_gt	\N
984	path_n_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 602]	\N	\N	\N	path_n_eq	\N
985	path_n_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 602]	\N	\N	\N	path_n_le	\N
986	path_n_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 602]	\N	\N	\N	path_n_ge	\N
987	path_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[602]	\N	\N	\N	path_length	\N
988	point_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_ne	\N
989	point_vert	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_vert	\N
990	point_horiz	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_horiz	\N
991	point_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 600]	\N	\N	\N	point_distance	\N
992	slope	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 600]	\N	\N	\N	point_slope	\N
993	lseg	11	12	1	0	0	0	f	f	t	f	i	s	2	0	601	[600, 600]	\N	\N	\N	lseg_construct	\N
994	lseg_intersect	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_intersect	\N
995	lseg_parallel	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_parallel	\N
996	lseg_perp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_perp	\N
997	lseg_vertical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[601]	\N	\N	\N	lseg_vertical	\N
998	lseg_horizontal	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[601]	\N	\N	\N	lseg_horizontal	\N
999	lseg_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_eq	\N
1004	lo_truncate	11	12	1	0	0	0	f	f	t	f	v	u	2	0	23	[23, 23]	\N	\N	\N	be_lo_truncate	\N
1023	textlike_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	textlike_support	\N
1024	texticregexeq_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	texticregexeq_support	\N
1025	texticlike_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	texticlike_support	\N
1026	timezone	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1186, 1184]	\N	\N	\N	timestamptz_izone	\N
1030	gist_point_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gist_point_compress	\N
1031	aclitemin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1033	[2275]	\N	\N	\N	aclitemin	\N
1032	aclitemout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[1033]	\N	\N	\N	aclitemout	\N
1035	aclinsert	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1034	[1034, 1033]	\N	\N	\N	aclinsert	\N
1036	aclremove	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1034	[1034, 1033]	\N	\N	\N	aclremove	\N
1037	aclcontains	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1034, 1033]	\N	\N	\N	aclcontains	\N
1039	getdatabaseencoding	11	12	1	0	0	0	f	f	t	f	s	s	0	0	19	[]	\N	\N	\N	getdatabaseencoding	\N
1044	bpcharin	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1042	[2275, 26, 23]	\N	\N	\N	bpcharin	\N
1045	bpcharout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1042]	\N	\N	\N	bpcharout	\N
1046	varcharin	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1043	[2275, 26, 23]	\N	\N	\N	varcharin	\N
1047	varcharout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1043]	\N	\N	\N	varcharout	\N
1048	bpchareq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpchareq	\N
1049	bpcharlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpcharlt	\N
1050	bpcharle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpcharle	\N
1051	bpchargt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpchargt	\N
1052	bpcharge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpcharge	\N
1053	bpcharne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpcharne	\N
1062	aclitemeq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1033, 1033]	\N	\N	\N	aclitem_eq	\N
1063	bpchar_larger	11	12	1	0	0	0	f	t	t	f	i	s	2	0	1042	[1042, 1042]	\N	\N	\N	bpchar_larger	\N
1064	bpchar_smaller	11	12	1	0	0	0	f	t	t	f	i	s	2	0	1042	[1042, 1042]	\N	\N	\N	bpchar_smaller	\N
1065	pg_prepared_xact	11	12	1	1000	0	0	f	f	t	t	v	s	0	0	2249	[]	[28,25,1184,26,26]	[o,o,o,o,o]	[transaction,gid,prepared,ownerid,dbid]	pg_prepared_xact	\N
1066	generate_series	11	12	1	1000	0	3994	f	f	t	t	i	s	3	0	23	[23, 23, 23]	\N	\N	\N	generate_series_step_int4	\N
1067	generate_series	11	12	1	1000	0	3994	f	f	t	t	i	s	2	0	23	[23, 23]	\N	\N	\N	generate_series_int4	\N
1068	generate_series	11	12	1	1000	0	3995	f	f	t	t	i	s	3	0	20	[20, 20, 20]	\N	\N	\N	generate_series_step_int8	\N
1069	generate_series	11	12	1	1000	0	3995	f	f	t	t	i	s	2	0	20	[20, 20]	\N	\N	\N	generate_series_int8	\N
1078	bpcharcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1042, 1042]	\N	\N	\N	bpcharcmp	\N
1079	regclass	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2205	[25]	\N	\N	\N	text_regclass	\N
1080	hashbpchar	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1042]	\N	\N	\N	hashbpchar	\N
1081	format_type	11	12	1	0	0	0	f	f	f	f	s	s	2	0	25	[26, 23]	\N	\N	\N	format_type	\N
1084	date_in	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1082	[2275]	\N	\N	\N	date_in	\N
1085	date_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[1082]	\N	\N	\N	date_out	\N
1086	date_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1082, 1082]	\N	\N	\N	date_eq	\N
1087	date_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1082, 1082]	\N	\N	\N	date_lt	\N
1088	date_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1082, 1082]	\N	\N	\N	date_le	\N
1089	date_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1082, 1082]	\N	\N	\N	date_gt	\N
1090	date_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1082, 1082]	\N	\N	\N	date_ge	\N
1091	date_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1082, 1082]	\N	\N	\N	date_ne	\N
1092	date_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1082, 1082]	\N	\N	\N	date_cmp	\N
1102	time_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1083, 1083]	\N	\N	\N	time_lt	\N
1103	time_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1083, 1083]	\N	\N	\N	time_le	\N
1104	time_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1083, 1083]	\N	\N	\N	time_gt	\N
1105	time_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1083, 1083]	\N	\N	\N	time_ge	\N
1106	time_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1083, 1083]	\N	\N	\N	time_ne	\N
1107	time_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1083, 1083]	\N	\N	\N	time_cmp	\N
1136	pg_stat_get_wal	11	12	1	0	0	0	f	f	f	f	s	r	0	0	2249	[]	[20,20,1700,20,20,20,701,701,1184]	[o,o,o,o,o,o,o,o,o]	[wal_records,wal_fpi,wal_bytes,wal_buffers_full,wal_write,wal_sync,wal_write_time,wal_sync_time,stats_reset]	pg_stat_get_wal	\N
1137	pg_get_wal_replay_pause_state	11	12	1	0	0	0	f	f	t	f	v	s	0	0	25	[]	\N	\N	\N	pg_get_wal_replay_pause_state	\N
1138	date_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1082	[1082, 1082]	\N	\N	\N	date_larger	\N
1139	date_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1082	[1082, 1082]	\N	\N	\N	date_smaller	\N
1140	date_mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[1082, 1082]	\N	\N	\N	date_mi	\N
1141	date_pli	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1082	[1082, 23]	\N	\N	\N	date_pli	\N
1142	date_mii	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1082	[1082, 23]	\N	\N	\N	date_mii	\N
1143	time_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1083	[2275, 26, 23]	\N	\N	\N	time_in	\N
1144	time_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1083]	\N	\N	\N	time_out	\N
1145	time_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1083, 1083]	\N	\N	\N	time_eq	\N
1146	circle_add_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	718	[718, 600]	\N	\N	\N	circle_add_pt	\N
1147	circle_sub_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	718	[718, 600]	\N	\N	\N	circle_sub_pt	\N
1148	circle_mul_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	718	[718, 600]	\N	\N	\N	circle_mul_pt	\N
1149	circle_div_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	718	[718, 600]	\N	\N	\N	circle_div_pt	\N
1150	timestamptz_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1184	[2275, 26, 23]	\N	\N	\N	timestamptz_in	\N
1151	timestamptz_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[1184]	\N	\N	\N	timestamptz_out	\N
1152	timestamptz_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1184, 1184]	\N	\N	\N	timestamp_eq	\N
1153	timestamptz_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1184, 1184]	\N	\N	\N	timestamp_ne	\N
1154	timestamptz_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1184, 1184]	\N	\N	\N	timestamp_lt	\N
1155	timestamptz_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1184, 1184]	\N	\N	\N	timestamp_le	\N
1156	timestamptz_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1184, 1184]	\N	\N	\N	timestamp_ge	\N
1157	timestamptz_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1184, 1184]	\N	\N	\N	timestamp_gt	\N
1158	to_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1184	[701]	\N	\N	\N	float8_timestamptz	\N
1159	timezone	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[25, 1184]	\N	\N	\N	timestamptz_zone	\N
1160	interval_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1186	[2275, 26, 23]	\N	\N	\N	interval_in	\N
1161	interval_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[1186]	\N	\N	\N	interval_out	\N
1162	interval_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1186, 1186]	\N	\N	\N	interval_eq	\N
1163	interval_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1186, 1186]	\N	\N	\N	interval_ne	\N
1164	interval_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1186, 1186]	\N	\N	\N	interval_lt	\N
1165	interval_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1186, 1186]	\N	\N	\N	interval_le	\N
1166	interval_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1186, 1186]	\N	\N	\N	interval_ge	\N
1167	interval_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1186, 1186]	\N	\N	\N	interval_gt	\N
1168	interval_um	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1186	[1186]	\N	\N	\N	interval_um	\N
1169	interval_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1186, 1186]	\N	\N	\N	interval_pl	\N
1170	interval_mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1186, 1186]	\N	\N	\N	interval_mi	\N
1171	date_part	11	12	1	0	0	0	f	f	t	f	s	s	2	0	701	[25, 1184]	\N	\N	\N	timestamptz_part	\N
1172	date_part	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[25, 1186]	\N	\N	\N	interval_part	\N
1173	network_subset_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	network_subset_support	\N
1174	timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1184	[1082]	\N	\N	\N	date_timestamptz	\N
1175	justify_hours	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1186	[1186]	\N	\N	\N	interval_justify_hours	\N
1176	timestamptz	11	14	1	0	0	0	f	f	t	f	s	s	2	0	1184	[1082, 1083]	\N	\N	\N		\N
1177	jsonb_path_exists_tz	11	12	1	0	0	0	f	f	t	f	s	s	4	2	16	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_exists_tz	\N
1178	date	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1082	[1184]	\N	\N	\N	timestamptz_date	\N
1179	jsonb_path_query_tz	11	12	1	1000	0	0	f	f	t	t	s	s	4	2	3802	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_query_tz	\N
1180	jsonb_path_query_array_tz	11	12	1	0	0	0	f	f	t	f	s	s	4	2	3802	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_query_array_tz	\N
1181	age	11	12	1	0	0	0	f	f	t	f	s	r	1	0	23	[28]	\N	\N	\N	xid_age	\N
1188	timestamptz_mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1184, 1184]	\N	\N	\N	timestamp_mi	\N
1189	timestamptz_pl_interval	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1184	[1184, 1186]	\N	\N	\N	timestamptz_pl_interval	\N
1190	timestamptz_mi_interval	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1184	[1184, 1186]	\N	\N	\N	timestamptz_mi_interval	\N
1191	generate_subscripts	11	12	1	1000	0	0	f	f	t	t	i	s	3	0	23	[2277, 23, 16]	\N	\N	\N	generate_subscripts	\N
1192	generate_subscripts	11	12	1	1000	0	0	f	f	t	t	i	s	2	0	23	[2277, 23]	\N	\N	\N	generate_subscripts_nodir	\N
1193	array_fill	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2277	[2283, 1007]	\N	\N	\N	array_fill	\N
1194	log10	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dlog10	\N
1195	timestamptz_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1184	[1184, 1184]	\N	\N	\N	timestamp_smaller	\N
1196	timestamptz_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1184	[1184, 1184]	\N	\N	\N	timestamp_larger	\N
1197	interval_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1186, 1186]	\N	\N	\N	interval_smaller	\N
1198	interval_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1186, 1186]	\N	\N	\N	interval_larger	\N
1199	age	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1184, 1184]	\N	\N	\N	timestamptz_age	\N
1200	interval	11	12	1	0	0	3918	f	f	t	f	i	s	2	0	1186	[1186, 23]	\N	\N	\N	interval_scale	\N
1215	obj_description	11	14	100	0	0	0	f	f	t	f	s	s	2	0	25	[26, 19]	\N	\N	\N		\N
1216	col_description	11	14	100	0	0	0	f	f	t	f	s	s	2	0	25	[26, 23]	\N	\N	\N		\N
1217	date_trunc	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1184	[25, 1184]	\N	\N	\N	timestamptz_trunc	\N
1218	date_trunc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[25, 1186]	\N	\N	\N	interval_trunc	\N
1219	int8inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8inc	\N
1230	int8abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8abs	\N
1236	int8larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8larger	\N
1237	int8smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8smaller	\N
1238	texticregexeq	11	12	1	0	0	1024	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	texticregexeq	\N
1239	texticregexne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	texticregexne	\N
1240	nameicregexeq	11	12	1	0	0	1024	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameicregexeq	\N
1241	nameicregexne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameicregexne	\N
1242	boolin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[2275]	\N	\N	\N	boolin	\N
1243	boolout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[16]	\N	\N	\N	boolout	\N
1244	byteain	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2275]	\N	\N	\N	byteain	\N
1245	charin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	18	[2275]	\N	\N	\N	charin	\N
1246	charlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[18, 18]	\N	\N	\N	charlt	\N
1250	unique_key_recheck	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	unique_key_recheck	\N
1251	int4abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	int4abs	\N
1252	nameregexne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameregexne	\N
1253	int2abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[21]	\N	\N	\N	int2abs	\N
1254	textregexeq	11	12	1	0	0	1364	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textregexeq	\N
1256	textregexne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textregexne	\N
1257	textlen	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	textlen	\N
1258	textcat	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	textcat	\N
1264	pg_char_to_encoding	11	12	1	0	0	0	f	f	t	f	s	s	1	0	23	[19]	\N	\N	\N	PG_char_to_encoding	\N
1265	tidne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[27, 27]	\N	\N	\N	tidne	\N
1267	cidr_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	650	[2275]	\N	\N	\N	cidr_in	\N
1268	parse_ident	11	12	1	0	0	0	f	f	t	f	i	s	2	1	1009	[25, 16]	\N	\N	[str,strict]	parse_ident	\N
1269	pg_column_size	11	12	1	0	0	0	f	f	t	f	s	s	1	0	23	[2276]	\N	\N	\N	pg_column_size	\N
1271	overlaps	11	12	1	0	0	0	f	f	f	f	i	s	4	0	16	[1266, 1266, 1266, 1266]	\N	\N	\N	overlaps_timetz	\N
1272	datetime_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1082, 1083]	\N	\N	\N	datetime_timestamp	\N
1273	date_part	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[25, 1266]	\N	\N	\N	timetz_part	\N
1274	int84pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int84pl	\N
1275	int84mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int84mi	\N
1276	int84mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int84mul	\N
1277	int84div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int84div	\N
1278	int48pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[23, 20]	\N	\N	\N	int48pl	\N
1279	int48mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[23, 20]	\N	\N	\N	int48mi	\N
1280	int48mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[23, 20]	\N	\N	\N	int48mul	\N
1281	int48div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[23, 20]	\N	\N	\N	int48div	\N
1282	quote_ident	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	quote_ident	\N
1283	quote_literal	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	quote_literal	\N
1284	date_trunc	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1184	[25, 1184, 25]	\N	\N	\N	timestamptz_trunc_zone	\N
1285	quote_literal	11	14	1	0	0	0	f	f	t	f	s	s	1	0	25	[2283]	\N	\N	\N	select pg_catalog.quote_literal($1::pg_catalog.text)	\N
1286	array_fill	11	12	1	0	0	0	f	f	f	f	i	s	3	0	2277	[2283, 1007, 1007]	\N	\N	\N	array_fill_with_lower_bounds	\N
1287	oid	11	12	1	0	0	0	f	f	t	f	i	s	1	0	26	[20]	\N	\N	\N	i8tooid	\N
1288	int8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	20	[26]	\N	\N	\N	oidtoi8	\N
1289	quote_nullable	11	12	1	0	0	0	f	f	f	f	i	s	1	0	25	[25]	\N	\N	\N	quote_nullable	\N
1290	quote_nullable	11	14	1	0	0	0	f	f	f	f	s	s	1	0	25	[2283]	\N	\N	\N	select pg_catalog.quote_nullable($1::pg_catalog.text)	\N
1291	suppress_redundant_updates_trigger	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	suppress_redundant_updates_trigger	\N
1292	tideq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[27, 27]	\N	\N	\N	tideq	\N
1293	unnest	11	12	1	100	0	0	f	f	t	t	i	s	1	0	3831	[4537]	\N	\N	\N	multirange_unnest	\N
1294	currtid2	11	12	1	0	0	0	f	f	t	f	v	u	2	0	27	[25, 27]	\N	\N	\N	currtid_byrelname	\N
1295	justify_days	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1186	[1186]	\N	\N	\N	interval_justify_days	\N
1296	timedate_pl	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1083, 1082]	\N	\N	\N		\N
1297	datetimetz_pl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1184	[1082, 1266]	\N	\N	\N	datetimetz_timestamptz	\N
1298	timetzdate_pl	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1184	[1266, 1082]	\N	\N	\N		\N
1299	now	11	12	1	0	0	0	f	f	t	f	s	s	0	0	1184	[]	\N	\N	\N	now	\N
1300	positionsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	positionsel	\N
1301	positionjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	positionjoinsel	\N
1302	contsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	contsel	\N
1303	contjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	contjoinsel	\N
1304	overlaps	11	12	1	0	0	0	f	f	f	f	i	s	4	0	16	[1184, 1184, 1184, 1184]	\N	\N	\N	overlaps_timestamp	\N
1305	overlaps	11	14	1	0	0	0	f	f	f	f	s	s	4	0	16	[1184, 1186, 1184, 1186]	\N	\N	\N		\N
1306	overlaps	11	14	1	0	0	0	f	f	f	f	s	s	4	0	16	[1184, 1184, 1184, 1186]	\N	\N	\N		\N
1307	overlaps	11	14	1	0	0	0	f	f	f	f	s	s	4	0	16	[1184, 1186, 1184, 1184]	\N	\N	\N		\N
1308	overlaps	11	12	1	0	0	0	f	f	f	f	i	s	4	0	16	[1083, 1083, 1083, 1083]	\N	\N	\N	overlaps_time	\N
1309	overlaps	11	14	1	0	0	0	f	f	f	f	i	s	4	0	16	[1083, 1186, 1083, 1186]	\N	\N	\N		\N
1310	overlaps	11	14	1	0	0	0	f	f	f	f	i	s	4	0	16	[1083, 1083, 1083, 1186]	\N	\N	\N		\N
1311	overlaps	11	14	1	0	0	0	f	f	f	f	i	s	4	0	16	[1083, 1186, 1083, 1083]	\N	\N	\N		\N
1312	timestamp_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1114	[2275, 26, 23]	\N	\N	\N	timestamp_in	\N
1313	timestamp_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[1114]	\N	\N	\N	timestamp_out	\N
1314	timestamptz_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1184, 1184]	\N	\N	\N	timestamp_cmp	\N
1315	interval_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1186, 1186]	\N	\N	\N	interval_cmp	\N
1316	time	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1083	[1114]	\N	\N	\N	timestamp_time	\N
1317	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	textlen	\N
1318	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1042]	\N	\N	\N	bpcharlen	\N
1319	xideqint4	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[28, 23]	\N	\N	\N	xideq	\N
1326	interval_div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1186, 701]	\N	\N	\N	interval_div	\N
1339	dlog10	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dlog10	\N
1340	log	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dlog10	\N
1341	ln	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dlog1	\N
1342	round	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dround	\N
1343	trunc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dtrunc	\N
1344	sqrt	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dsqrt	\N
1345	cbrt	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcbrt	\N
1346	pow	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	dpow	\N
1347	exp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dexp	\N
1348	obj_description	11	14	100	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N		\N
1349	oidvectortypes	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[30]	\N	\N	\N	oidvectortypes	\N
1350	timetz_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1266	[2275, 26, 23]	\N	\N	\N	timetz_in	\N
1351	timetz_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1266]	\N	\N	\N	timetz_out	\N
1352	timetz_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1266, 1266]	\N	\N	\N	timetz_eq	\N
1353	timetz_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1266, 1266]	\N	\N	\N	timetz_ne	\N
1354	timetz_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1266, 1266]	\N	\N	\N	timetz_lt	\N
1355	timetz_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1266, 1266]	\N	\N	\N	timetz_le	\N
1356	timetz_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1266, 1266]	\N	\N	\N	timetz_ge	\N
1357	timetz_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1266, 1266]	\N	\N	\N	timetz_gt	\N
1358	timetz_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1266, 1266]	\N	\N	\N	timetz_cmp	\N
1359	timestamptz	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1184	[1082, 1266]	\N	\N	\N	datetimetz_timestamptz	\N
1362	hostmask	11	12	1	0	0	0	f	f	t	f	i	s	1	0	869	[869]	\N	\N	\N	network_hostmask	\N
1364	textregexeq_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	textregexeq_support	\N
1365	makeaclitem	11	12	1	0	0	0	f	f	t	f	i	s	4	0	1033	[26, 26, 25, 16]	\N	\N	\N	makeaclitem	\N
1367	character_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1042]	\N	\N	\N	bpcharlen	\N
1368	power	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	dpow	\N
1369	character_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	textlen	\N
1370	interval	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1186	[1083]	\N	\N	\N	time_interval	\N
1371	pg_lock_status	11	12	1	1000	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,26,26,23,21,25,28,26,26,21,25,23,25,16,16,1184]	[o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[locktype,database,relation,page,tuple,virtualxid,transactionid,classid,objid,objsubid,virtualtransaction,pid,mode,granted,fastpath,waitstart]	pg_lock_status	\N
1372	char_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1042]	\N	\N	\N	bpcharlen	\N
1373	isfinite	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[1082]	\N	\N	\N	date_finite	\N
1374	octet_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	textoctetlen	\N
1375	octet_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1042]	\N	\N	\N	bpcharoctetlen	\N
1376	factorial	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[20]	\N	\N	\N	numeric_fac	\N
1377	time_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1083	[1083, 1083]	\N	\N	\N	time_larger	\N
1378	time_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1083	[1083, 1083]	\N	\N	\N	time_smaller	\N
1379	timetz_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1266	[1266, 1266]	\N	\N	\N	timetz_larger	\N
1380	timetz_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1266	[1266, 1266]	\N	\N	\N	timetz_smaller	\N
1381	char_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	textlen	\N
1384	date_part	11	14	1	0	0	0	f	f	t	f	i	s	2	0	701	[25, 1082]	\N	\N	\N		\N
1385	date_part	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[25, 1083]	\N	\N	\N	time_part	\N
1386	age	11	14	1	0	0	0	f	f	t	f	s	s	1	0	1186	[1184]	\N	\N	\N		\N
1387	pg_get_constraintdef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_constraintdef	\N
1388	timetz	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1266	[1184]	\N	\N	\N	timestamptz_timetz	\N
1389	isfinite	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[1184]	\N	\N	\N	timestamp_finite	\N
1390	isfinite	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[1186]	\N	\N	\N	interval_finite	\N
1391	pg_stat_get_backend_start	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[23]	\N	\N	\N	pg_stat_get_backend_start	\N
1392	pg_stat_get_backend_client_addr	11	12	1	0	0	0	f	f	t	f	s	r	1	0	869	[23]	\N	\N	\N	pg_stat_get_backend_client_addr	\N
1393	pg_stat_get_backend_client_port	11	12	1	0	0	0	f	f	t	f	s	r	1	0	23	[23]	\N	\N	\N	pg_stat_get_backend_client_port	\N
1394	abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[700]	\N	\N	\N	float4abs	\N
1395	abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	float8abs	\N
1396	abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8abs	\N
1397	abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	int4abs	\N
1398	abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[21]	\N	\N	\N	int2abs	\N
1400	name	11	12	1	0	0	0	f	t	t	f	i	s	1	0	19	[1043]	\N	\N	\N	text_name	\N
1401	varchar	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1043	[19]	\N	\N	\N	name_text	\N
1402	current_schema	11	12	1	0	0	0	f	f	t	f	s	u	0	0	19	[]	\N	\N	\N	current_schema	\N
1403	current_schemas	11	12	1	0	0	0	f	f	t	f	s	u	1	0	1003	[16]	\N	\N	\N	current_schemas	\N
1404	overlay	11	12	1	0	0	0	f	f	t	f	i	s	4	0	25	[25, 25, 23, 23]	\N	\N	\N	textoverlay	\N
1405	overlay	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 23]	\N	\N	\N	textoverlay_no_len	\N
1406	isvertical	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_vert	\N
1407	ishorizontal	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 600]	\N	\N	\N	point_horiz	\N
1408	isparallel	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_parallel	\N
1409	isperp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_perp	\N
1410	isvertical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[601]	\N	\N	\N	lseg_vertical	\N
1411	ishorizontal	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[601]	\N	\N	\N	lseg_horizontal	\N
1412	isparallel	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 628]	\N	\N	\N	line_parallel	\N
1413	isperp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 628]	\N	\N	\N	line_perp	\N
1414	isvertical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[628]	\N	\N	\N	line_vertical	\N
1415	ishorizontal	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[628]	\N	\N	\N	line_horizontal	\N
1416	point	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[718]	\N	\N	\N	circle_center	\N
1419	time	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1083	[1186]	\N	\N	\N	interval_time	\N
1421	box	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[600, 600]	\N	\N	\N	points_box	\N
1422	box_add	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[603, 600]	\N	\N	\N	box_add	\N
1423	box_sub	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[603, 600]	\N	\N	\N	box_sub	\N
1424	box_mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[603, 600]	\N	\N	\N	box_mul	\N
1425	box_div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[603, 600]	\N	\N	\N	box_div	\N
1426	path_contain_pt	11	14	1	0	0	0	f	f	t	f	i	s	2	0	16	[602, 600]	\N	\N	\N		\N
1427	cidr_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[650]	\N	\N	\N	cidr_out	\N
1428	poly_contain_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 600]	\N	\N	\N	poly_contain_pt	\N
1429	pt_contained_poly	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 604]	\N	\N	\N	pt_contained_poly	\N
1430	isclosed	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[602]	\N	\N	\N	path_isclosed	\N
1431	isopen	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[602]	\N	\N	\N	path_isopen	\N
1432	path_npoints	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[602]	\N	\N	\N	path_npoints	\N
1433	pclose	11	12	1	0	0	0	f	f	t	f	i	s	1	0	602	[602]	\N	\N	\N	path_close	\N
1434	popen	11	12	1	0	0	0	f	f	t	f	i	s	1	0	602	[602]	\N	\N	\N	path_open	\N
1435	path_add	11	12	1	0	0	0	f	f	t	f	i	s	2	0	602	[602, 602]	\N	\N	\N	path_add	\N
1436	path_add_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	602	[602, 600]	\N	\N	\N	path_add_pt	\N
1437	path_sub_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	602	[602, 600]	\N	\N	\N	path_sub_pt	\N
1438	path_mul_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	602	[602, 600]	\N	\N	\N	path_mul_pt	\N
1439	path_div_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	602	[602, 600]	\N	\N	\N	path_div_pt	\N
1440	point	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[701, 701]	\N	\N	\N	construct_point	\N
1441	point_add	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 600]	\N	\N	\N	point_add	\N
1442	point_sub	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 600]	\N	\N	\N	point_sub	\N
1443	point_mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 600]	\N	\N	\N	point_mul	\N
1444	point_div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[600, 600]	\N	\N	\N	point_div	\N
1445	poly_npoints	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[604]	\N	\N	\N	poly_npoints	\N
1446	box	11	12	1	0	0	0	f	f	t	f	i	s	1	0	603	[604]	\N	\N	\N	poly_box	\N
1447	path	11	12	1	0	0	0	f	f	t	f	i	s	1	0	602	[604]	\N	\N	\N	poly_path	\N
1448	polygon	11	12	1	0	0	0	f	f	t	f	i	s	1	0	604	[603]	\N	\N	\N	box_poly	\N
1449	polygon	11	12	1	0	0	0	f	f	t	f	i	s	1	0	604	[602]	\N	\N	\N	path_poly	\N
1450	circle_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	718	[2275]	\N	\N	\N	circle_in	\N
1451	circle_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[718]	\N	\N	\N	circle_out	\N
1452	circle_same	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_same	\N
1453	circle_contain	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_contain	\N
1454	circle_left	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_left	\N
1455	circle_overleft	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_overleft	\N
1456	circle_overright	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_overright	\N
1457	circle_right	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_right	\N
1458	circle_contained	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_contained	\N
1459	circle_overlap	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_overlap	\N
1460	circle_below	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_below	\N
1461	circle_above	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_above	\N
1462	circle_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_eq	\N
1463	circle_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_ne	\N
1464	circle_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_lt	\N
1465	circle_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_gt	\N
1466	circle_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_le	\N
1467	circle_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_ge	\N
1468	area	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[718]	\N	\N	\N	circle_area	\N
1469	diameter	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[718]	\N	\N	\N	circle_diameter	\N
1470	radius	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[718]	\N	\N	\N	circle_radius	\N
1471	circle_distance	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[718, 718]	\N	\N	\N	circle_distance	\N
1472	circle_center	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[718]	\N	\N	\N	circle_center	\N
1473	circle	11	12	1	0	0	0	f	f	t	f	i	s	2	0	718	[600, 701]	\N	\N	\N	cr_circle	\N
1474	circle	11	12	1	0	0	0	f	f	t	f	i	s	1	0	718	[604]	\N	\N	\N	poly_circle	\N
1475	polygon	11	12	1	0	0	0	f	f	t	f	i	s	2	0	604	[23, 718]	\N	\N	\N	circle_poly	\N
1476	dist_pc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 718]	\N	\N	\N	dist_pc	\N
1477	circle_contain_pt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 600]	\N	\N	\N	circle_contain_pt	\N
1478	pt_contained_circle	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[600, 718]	\N	\N	\N	pt_contained_circle	\N
1479	circle	11	12	1	0	0	0	f	f	t	f	i	s	1	0	718	[603]	\N	\N	\N	box_circle	\N
1480	box	11	12	1	0	0	0	f	f	t	f	i	s	1	0	603	[718]	\N	\N	\N	circle_box	\N
1481	log10	11	14	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N		\N
1482	lseg_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_ne	\N
1483	lseg_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_lt	\N
1484	lseg_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_le	\N
1485	lseg_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_gt	\N
1486	lseg_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[601, 601]	\N	\N	\N	lseg_ge	\N
1487	lseg_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[601]	\N	\N	\N	lseg_length	\N
1488	close_ls	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[628, 601]	\N	\N	\N	close_ls	\N
1489	close_lseg	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[601, 601]	\N	\N	\N	close_lseg	\N
1490	line_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	628	[2275]	\N	\N	\N	line_in	\N
1491	line_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[628]	\N	\N	\N	line_out	\N
1492	line_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 628]	\N	\N	\N	line_eq	\N
1493	line	11	12	1	0	0	0	f	f	t	f	i	s	2	0	628	[600, 600]	\N	\N	\N	line_construct_pp	\N
1494	line_interpt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	600	[628, 628]	\N	\N	\N	line_interpt	\N
1495	line_intersect	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 628]	\N	\N	\N	line_intersect	\N
1496	line_parallel	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 628]	\N	\N	\N	line_parallel	\N
1497	line_perp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[628, 628]	\N	\N	\N	line_perp	\N
1498	line_vertical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[628]	\N	\N	\N	line_vertical	\N
1499	line_horizontal	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[628]	\N	\N	\N	line_horizontal	\N
1530	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[601]	\N	\N	\N	lseg_length	\N
1531	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[602]	\N	\N	\N	path_length	\N
1532	point	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[601]	\N	\N	\N	lseg_center	\N
1534	point	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[603]	\N	\N	\N	box_center	\N
1540	point	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[604]	\N	\N	\N	poly_center	\N
1541	lseg	11	12	1	0	0	0	f	f	t	f	i	s	1	0	601	[603]	\N	\N	\N	box_diagonal	\N
1542	center	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[603]	\N	\N	\N	box_center	\N
1543	center	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[718]	\N	\N	\N	circle_center	\N
1544	polygon	11	14	1	0	0	0	f	f	t	f	i	s	1	0	604	[718]	\N	\N	\N		\N
1545	npoints	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[602]	\N	\N	\N	path_npoints	\N
1556	npoints	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[604]	\N	\N	\N	poly_npoints	\N
1564	bit_in	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1560	[2275, 26, 23]	\N	\N	\N	bit_in	\N
1565	bit_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1560]	\N	\N	\N	bit_out	\N
1569	like	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textlike	\N
1570	notlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	textnlike	\N
1571	like	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namelike	\N
1572	notlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	namenlike	\N
1573	pg_get_ruledef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_ruledef	\N
1574	nextval	11	12	1	0	0	0	f	f	t	f	v	u	1	0	20	[2205]	\N	\N	\N	nextval_oid	\N
1575	currval	11	12	1	0	0	0	f	f	t	f	v	u	1	0	20	[2205]	\N	\N	\N	currval_oid	\N
1576	setval	11	12	1	0	0	0	f	f	t	f	v	u	2	0	20	[2205, 20]	\N	\N	\N	setval_oid	\N
1579	varbit_in	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1562	[2275, 26, 23]	\N	\N	\N	varbit_in	\N
1580	varbit_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1562]	\N	\N	\N	varbit_out	\N
1581	biteq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1560, 1560]	\N	\N	\N	biteq	\N
1582	bitne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1560, 1560]	\N	\N	\N	bitne	\N
1592	bitge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1560, 1560]	\N	\N	\N	bitge	\N
1593	bitgt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1560, 1560]	\N	\N	\N	bitgt	\N
1594	bitle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1560, 1560]	\N	\N	\N	bitle	\N
1595	bitlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1560, 1560]	\N	\N	\N	bitlt	\N
1596	bitcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1560, 1560]	\N	\N	\N	bitcmp	\N
1597	pg_encoding_to_char	11	12	1	0	0	0	f	f	t	f	s	s	1	0	19	[23]	\N	\N	\N	PG_encoding_to_char	\N
1598	random	11	12	1	0	0	0	f	f	t	f	v	r	0	0	701	[]	\N	\N	\N	drandom	\N
1599	setseed	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[701]	\N	\N	\N	setseed	\N
1600	asin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dasin	\N
1601	acos	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dacos	\N
1602	atan	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	datan	\N
1603	atan2	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	datan2	\N
1604	sin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dsin	\N
1605	cos	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcos	\N
1606	tan	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dtan	\N
1607	cot	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcot	\N
1608	degrees	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	degrees	\N
1609	radians	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	radians	\N
1610	pi	11	12	1	0	0	0	f	f	t	f	i	s	0	0	701	[]	\N	\N	\N	dpi	\N
1618	interval_mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1186, 701]	\N	\N	\N	interval_mul	\N
1619	pg_typeof	11	12	1	0	0	0	f	f	f	f	s	s	1	0	2206	[2276]	\N	\N	\N	pg_typeof	\N
1620	ascii	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N	ascii	\N
1621	chr	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[23]	\N	\N	\N	chr	\N
1622	repeat	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N	repeat	\N
1623	similar_escape	11	12	1	0	0	0	f	f	f	f	i	s	2	0	25	[25, 25]	\N	\N	\N	similar_escape	\N
1624	mul_d_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[701, 1186]	\N	\N	\N	mul_d_interval	\N
1631	bpcharlike	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	textlike	\N
1632	bpcharnlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	textnlike	\N
1633	texticlike	11	12	1	0	0	1025	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	texticlike	\N
1634	texticnlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	texticnlike	\N
1635	nameiclike	11	12	1	0	0	1025	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameiclike	\N
1636	nameicnlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[19, 25]	\N	\N	\N	nameicnlike	\N
1637	like_escape	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	like_escape	\N
1638	oidgt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[26, 26]	\N	\N	\N	oidgt	\N
1639	oidge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[26, 26]	\N	\N	\N	oidge	\N
1640	pg_get_viewdef	11	12	1	0	0	0	f	f	t	f	s	r	1	0	25	[25]	\N	\N	\N	pg_get_viewdef_name	\N
1641	pg_get_viewdef	11	12	1	0	0	0	f	f	t	f	s	r	1	0	25	[26]	\N	\N	\N	pg_get_viewdef	\N
1642	pg_get_userbyid	11	12	1	0	0	0	f	f	t	f	s	s	1	0	19	[26]	\N	\N	\N	pg_get_userbyid	\N
1643	pg_get_indexdef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_indexdef	\N
1644	RI_FKey_check_ins	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_check_ins	\N
1645	RI_FKey_check_upd	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_check_upd	\N
1646	RI_FKey_cascade_del	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_cascade_del	\N
1647	RI_FKey_cascade_upd	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_cascade_upd	\N
1648	RI_FKey_restrict_del	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_restrict_del	\N
1649	RI_FKey_restrict_upd	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_restrict_upd	\N
1650	RI_FKey_setnull_del	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_setnull_del	\N
1651	RI_FKey_setnull_upd	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_setnull_upd	\N
1652	RI_FKey_setdefault_del	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_setdefault_del	\N
1653	RI_FKey_setdefault_upd	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_setdefault_upd	\N
1654	RI_FKey_noaction_del	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_noaction_del	\N
1655	RI_FKey_noaction_upd	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2279	[]	\N	\N	\N	RI_FKey_noaction_upd	\N
1656	bpcharicregexeq	11	12	1	0	0	1024	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	texticregexeq	\N
1657	bpcharicregexne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	texticregexne	\N
1658	bpcharregexeq	11	12	1	0	0	1364	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	textregexeq	\N
1659	bpcharregexne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	textregexne	\N
1660	bpchariclike	11	12	1	0	0	1025	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	texticlike	\N
1661	bpcharicnlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1042, 25]	\N	\N	\N	texticnlike	\N
1662	pg_get_triggerdef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_triggerdef	\N
1665	pg_get_serial_sequence	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[25, 25]	\N	\N	\N	pg_get_serial_sequence	\N
1666	varbiteq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1562, 1562]	\N	\N	\N	biteq	\N
1667	varbitne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1562, 1562]	\N	\N	\N	bitne	\N
1668	varbitge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1562, 1562]	\N	\N	\N	bitge	\N
1669	varbitgt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1562, 1562]	\N	\N	\N	bitgt	\N
1670	varbitle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1562, 1562]	\N	\N	\N	bitle	\N
1671	varbitlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1562, 1562]	\N	\N	\N	bitlt	\N
1672	varbitcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1562, 1562]	\N	\N	\N	bitcmp	\N
1673	bitand	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[1560, 1560]	\N	\N	\N	bit_and	\N
1674	bitor	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[1560, 1560]	\N	\N	\N	bit_or	\N
1675	bitxor	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[1560, 1560]	\N	\N	\N	bitxor	\N
1676	bitnot	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1560	[1560]	\N	\N	\N	bitnot	\N
1677	bitshiftleft	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[1560, 23]	\N	\N	\N	bitshiftleft	\N
1678	bitshiftright	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[1560, 23]	\N	\N	\N	bitshiftright	\N
1679	bitcat	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1562	[1562, 1562]	\N	\N	\N	bitcat	\N
1680	substring	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1560	[1560, 23, 23]	\N	\N	\N	bitsubstr	\N
1681	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1560]	\N	\N	\N	bitlength	\N
1682	octet_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1560]	\N	\N	\N	bitoctetlength	\N
1683	bit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[23, 23]	\N	\N	\N	bitfromint4	\N
1684	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1560]	\N	\N	\N	bittoint4	\N
1685	bit	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1560	[1560, 23, 16]	\N	\N	\N	bit	\N
1686	pg_get_keywords	11	12	10	500	0	0	f	f	t	t	s	s	0	0	2249	[]	[25,18,16,25,25]	[o,o,o,o,o]	[word,catcode,barelabel,catdesc,baredesc]	pg_get_keywords	\N
1687	varbit	11	12	1	0	0	3158	f	f	t	f	i	s	3	0	1562	[1562, 23, 16]	\N	\N	\N	varbit	\N
1688	time_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1083]	\N	\N	\N	time_hash	\N
1689	aclexplode	11	12	1	10	0	0	f	f	t	t	s	s	1	0	2249	[1034]	[1034,26,26,25,16]	[i,o,o,o,o]	[acl,grantor,grantee,privilege_type,is_grantable]	aclexplode	\N
1690	time_mi_time	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1083, 1083]	\N	\N	\N	time_mi_time	\N
1691	boolle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	boolle	\N
1692	boolge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	boolge	\N
1693	btboolcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[16, 16]	\N	\N	\N	btboolcmp	\N
1696	timetz_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1266]	\N	\N	\N	timetz_hash	\N
1697	interval_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1186]	\N	\N	\N	interval_hash	\N
1698	position	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[1560, 1560]	\N	\N	\N	bitposition	\N
1699	substring	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[1560, 23]	\N	\N	\N	bitsubstr_no_len	\N
1701	numeric_in	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1700	[2275, 26, 23]	\N	\N	\N	numeric_in	\N
1702	numeric_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[1700]	\N	\N	\N	numeric_out	\N
1703	numeric	11	12	1	0	0	3157	f	f	t	f	i	s	2	0	1700	[1700, 23]	\N	\N	\N	numeric	\N
1704	numeric_abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_abs	\N
1705	abs	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_abs	\N
1706	sign	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_sign	\N
1707	round	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 23]	\N	\N	\N	numeric_round	\N
1708	round	11	14	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N		\N
1709	trunc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 23]	\N	\N	\N	numeric_trunc	\N
1710	trunc	11	14	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N		\N
1711	ceil	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_ceil	\N
1712	floor	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_floor	\N
1713	length	11	12	1	0	0	0	f	f	t	f	s	s	2	0	23	[17, 19]	\N	\N	\N	length_in_encoding	\N
1714	convert_from	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[17, 19]	\N	\N	\N	pg_convert_from	\N
1715	cidr	11	12	1	0	0	0	f	f	t	f	i	s	1	0	650	[869]	\N	\N	\N	inet_to_cidr	\N
1716	pg_get_expr	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[194, 26]	\N	\N	\N	pg_get_expr	\N
1717	convert_to	11	12	1	0	0	0	f	f	t	f	s	s	2	0	17	[25, 19]	\N	\N	\N	pg_convert_to	\N
1718	numeric_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1700, 1700]	\N	\N	\N	numeric_eq	\N
1719	numeric_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1700, 1700]	\N	\N	\N	numeric_ne	\N
1720	numeric_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1700, 1700]	\N	\N	\N	numeric_gt	\N
1721	numeric_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1700, 1700]	\N	\N	\N	numeric_ge	\N
1722	numeric_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1700, 1700]	\N	\N	\N	numeric_lt	\N
1723	numeric_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1700, 1700]	\N	\N	\N	numeric_le	\N
1724	numeric_add	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_add	\N
1725	numeric_sub	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_sub	\N
1726	numeric_mul	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_mul	\N
1727	numeric_div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_div	\N
1728	mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_mod	\N
1729	numeric_mod	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_mod	\N
1730	sqrt	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_sqrt	\N
1731	numeric_sqrt	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_sqrt	\N
1732	exp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_exp	\N
1733	numeric_exp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_exp	\N
1734	ln	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_ln	\N
1735	numeric_ln	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_ln	\N
1736	log	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_log	\N
1737	numeric_log	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_log	\N
1738	pow	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_power	\N
1739	numeric_power	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_power	\N
1740	numeric	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1700	[23]	\N	\N	\N	int4_numeric	\N
1741	log	11	14	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N		\N
1742	numeric	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1700	[700]	\N	\N	\N	float4_numeric	\N
1743	numeric	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1700	[701]	\N	\N	\N	float8_numeric	\N
1744	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1700]	\N	\N	\N	numeric_int4	\N
1745	float4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[1700]	\N	\N	\N	numeric_float4	\N
1746	float8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1700]	\N	\N	\N	numeric_float8	\N
1747	time_pl_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1083	[1083, 1186]	\N	\N	\N	time_pl_interval	\N
1748	time_mi_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1083	[1083, 1186]	\N	\N	\N	time_mi_interval	\N
1749	timetz_pl_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1266	[1266, 1186]	\N	\N	\N	timetz_pl_interval	\N
1750	timetz_mi_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1266	[1266, 1186]	\N	\N	\N	timetz_mi_interval	\N
1764	numeric_inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_inc	\N
1765	setval	11	12	1	0	0	0	f	f	t	f	v	u	3	0	20	[2205, 20, 16]	\N	\N	\N	setval3_oid	\N
1766	numeric_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_smaller	\N
1767	numeric_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_larger	\N
1768	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[1186, 25]	\N	\N	\N	interval_to_char	\N
1769	numeric_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[1700, 1700]	\N	\N	\N	numeric_cmp	\N
1770	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[1184, 25]	\N	\N	\N	timestamptz_to_char	\N
1771	numeric_uminus	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_uminus	\N
1772	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[1700, 25]	\N	\N	\N	numeric_to_char	\N
1773	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[23, 25]	\N	\N	\N	int4_to_char	\N
1774	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[20, 25]	\N	\N	\N	int8_to_char	\N
1775	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[700, 25]	\N	\N	\N	float4_to_char	\N
1776	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[701, 25]	\N	\N	\N	float8_to_char	\N
1777	to_number	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1700	[25, 25]	\N	\N	\N	numeric_to_number	\N
1778	to_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1184	[25, 25]	\N	\N	\N	to_timestamp	\N
1779	int8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[1700]	\N	\N	\N	numeric_int8	\N
1780	to_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1082	[25, 25]	\N	\N	\N	to_date	\N
1781	numeric	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1700	[20]	\N	\N	\N	int8_numeric	\N
1782	numeric	11	12	1	0	0	0	f	t	t	f	i	s	1	0	1700	[21]	\N	\N	\N	int2_numeric	\N
1783	int2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[1700]	\N	\N	\N	numeric_int2	\N
1798	oidin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	26	[2275]	\N	\N	\N	oidin	\N
1799	oidout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[26]	\N	\N	\N	oidout	\N
1810	bit_length	11	14	1	0	0	0	f	f	t	f	i	s	1	0	23	[17]	\N	\N	\N		\N
1811	bit_length	11	14	1	0	0	0	f	f	t	f	i	s	1	0	23	[25]	\N	\N	\N		\N
1812	bit_length	11	14	1	0	0	0	f	f	t	f	i	s	1	0	23	[1560]	\N	\N	\N		\N
1813	convert	11	12	1	0	0	0	f	f	t	f	s	s	3	0	17	[17, 19, 19]	\N	\N	\N	pg_convert	\N
1814	iclikesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	iclikesel	\N
1815	icnlikesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	icnlikesel	\N
1816	iclikejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	iclikejoinsel	\N
1817	icnlikejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	icnlikejoinsel	\N
1818	regexeqsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	regexeqsel	\N
1819	likesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	likesel	\N
1820	icregexeqsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	icregexeqsel	\N
1821	regexnesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	regexnesel	\N
1822	nlikesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	nlikesel	\N
1823	icregexnesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	icregexnesel	\N
1824	regexeqjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	regexeqjoinsel	\N
1825	likejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	likejoinsel	\N
1826	icregexeqjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	icregexeqjoinsel	\N
1827	regexnejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	regexnejoinsel	\N
1828	nlikejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	nlikejoinsel	\N
1829	icregexnejoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	icregexnejoinsel	\N
1830	float8_avg	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_avg	\N
1831	float8_var_samp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_var_samp	\N
1832	float8_stddev_samp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_stddev_samp	\N
1833	numeric_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 1700]	\N	\N	\N	numeric_accum	\N
1834	int2_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 21]	\N	\N	\N	int2_accum	\N
1835	int4_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 23]	\N	\N	\N	int4_accum	\N
1836	int8_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 20]	\N	\N	\N	int8_accum	\N
1837	numeric_avg	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_avg	\N
1838	numeric_var_samp	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_var_samp	\N
1839	numeric_stddev_samp	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_stddev_samp	\N
1840	int2_sum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	20	[20, 21]	\N	\N	\N	int2_sum	\N
1841	int4_sum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int4_sum	\N
1842	int8_sum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	1700	[1700, 20]	\N	\N	\N	int8_sum	\N
1843	interval_accum	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1187	[1187, 1186]	\N	\N	\N	interval_accum	\N
1844	interval_avg	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1186	[1187]	\N	\N	\N	interval_avg	\N
1845	to_ascii	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	to_ascii_default	\N
1846	to_ascii	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N	to_ascii_enc	\N
1847	to_ascii	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 19]	\N	\N	\N	to_ascii_encname	\N
1848	interval_pl_time	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1083	[1186, 1083]	\N	\N	\N		\N
1850	int28eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 20]	\N	\N	\N	int28eq	\N
1851	int28ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 20]	\N	\N	\N	int28ne	\N
1852	int28lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 20]	\N	\N	\N	int28lt	\N
1853	int28gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 20]	\N	\N	\N	int28gt	\N
1854	int28le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 20]	\N	\N	\N	int28le	\N
1855	int28ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[21, 20]	\N	\N	\N	int28ge	\N
1856	int82eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 21]	\N	\N	\N	int82eq	\N
1857	int82ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 21]	\N	\N	\N	int82ne	\N
1858	int82lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 21]	\N	\N	\N	int82lt	\N
1859	int82gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 21]	\N	\N	\N	int82gt	\N
1860	int82le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 21]	\N	\N	\N	int82le	\N
1861	int82ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[20, 21]	\N	\N	\N	int82ge	\N
1892	int2and	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2and	\N
1893	int2or	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2or	\N
1894	int2xor	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 21]	\N	\N	\N	int2xor	\N
1895	int2not	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[21]	\N	\N	\N	int2not	\N
1896	int2shl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 23]	\N	\N	\N	int2shl	\N
1897	int2shr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	21	[21, 23]	\N	\N	\N	int2shr	\N
1898	int4and	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4and	\N
1899	int4or	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4or	\N
1900	int4xor	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4xor	\N
1901	int4not	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	int4not	\N
1902	int4shl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4shl	\N
1903	int4shr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4shr	\N
1904	int8and	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8and	\N
1905	int8or	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8or	\N
1906	int8xor	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8xor	\N
1907	int8not	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8not	\N
1908	int8shl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int8shl	\N
1909	int8shr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 23]	\N	\N	\N	int8shr	\N
1910	int8up	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8up	\N
1911	int2up	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[21]	\N	\N	\N	int2up	\N
1912	int4up	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	int4up	\N
1913	float4up	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[700]	\N	\N	\N	float4up	\N
1914	float8up	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	float8up	\N
1915	numeric_uplus	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_uplus	\N
1922	has_table_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_table_privilege_name_name	\N
1923	has_table_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_table_privilege_name_id	\N
1924	has_table_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_table_privilege_id_name	\N
1925	has_table_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_table_privilege_id_id	\N
1926	has_table_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_table_privilege_name	\N
1927	has_table_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_table_privilege_id	\N
1928	pg_stat_get_numscans	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_numscans	\N
1929	pg_stat_get_tuples_returned	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_tuples_returned	\N
1930	pg_stat_get_tuples_fetched	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_tuples_fetched	\N
1931	pg_stat_get_tuples_inserted	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_tuples_inserted	\N
1932	pg_stat_get_tuples_updated	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_tuples_updated	\N
1933	pg_stat_get_tuples_deleted	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_tuples_deleted	\N
1934	pg_stat_get_blocks_fetched	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_blocks_fetched	\N
1935	pg_stat_get_blocks_hit	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_blocks_hit	\N
1936	pg_stat_get_backend_idset	11	12	1	100	0	0	f	f	t	t	s	r	0	0	23	[]	\N	\N	\N	pg_stat_get_backend_idset	\N
1937	pg_stat_get_backend_pid	11	12	1	0	0	0	f	f	t	f	s	r	1	0	23	[23]	\N	\N	\N	pg_stat_get_backend_pid	\N
1938	pg_stat_get_backend_dbid	11	12	1	0	0	0	f	f	t	f	s	r	1	0	26	[23]	\N	\N	\N	pg_stat_get_backend_dbid	\N
1939	pg_stat_get_backend_userid	11	12	1	0	0	0	f	f	t	f	s	r	1	0	26	[23]	\N	\N	\N	pg_stat_get_backend_userid	\N
1940	pg_stat_get_backend_activity	11	12	1	0	0	0	f	f	t	f	s	r	1	0	25	[23]	\N	\N	\N	pg_stat_get_backend_activity	\N
1941	pg_stat_get_db_numbackends	11	12	1	0	0	0	f	f	t	f	s	r	1	0	23	[26]	\N	\N	\N	pg_stat_get_db_numbackends	\N
1942	pg_stat_get_db_xact_commit	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_xact_commit	\N
1943	pg_stat_get_db_xact_rollback	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_xact_rollback	\N
1944	pg_stat_get_db_blocks_fetched	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_blocks_fetched	\N
1945	pg_stat_get_db_blocks_hit	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_blocks_hit	\N
1946	encode	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[17, 25]	\N	\N	\N	binary_encode	\N
1947	decode	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[25, 25]	\N	\N	\N	binary_decode	\N
1948	byteaeq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteaeq	\N
1949	bytealt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	bytealt	\N
1950	byteale	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteale	\N
1951	byteagt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteagt	\N
1952	byteage	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteage	\N
1953	byteane	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteane	\N
1954	byteacmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[17, 17]	\N	\N	\N	byteacmp	\N
1961	timestamp	11	12	1	0	0	3917	f	f	t	f	i	s	2	0	1114	[1114, 23]	\N	\N	\N	timestamp_scale	\N
1962	int2_avg_accum	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1016	[1016, 21]	\N	\N	\N	int2_avg_accum	\N
1963	int4_avg_accum	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1016	[1016, 23]	\N	\N	\N	int4_avg_accum	\N
1964	int8_avg	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1016]	\N	\N	\N	int8_avg	\N
1965	oidlarger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	26	[26, 26]	\N	\N	\N	oidlarger	\N
1966	oidsmaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	26	[26, 26]	\N	\N	\N	oidsmaller	\N
1967	timestamptz	11	12	1	0	0	3917	f	f	t	f	i	s	2	0	1184	[1184, 23]	\N	\N	\N	timestamptz_scale	\N
1968	time	11	12	1	0	0	3944	f	f	t	f	i	s	2	0	1083	[1083, 23]	\N	\N	\N	time_scale	\N
1969	timetz	11	12	1	0	0	3944	f	f	t	f	i	s	2	0	1266	[1266, 23]	\N	\N	\N	timetz_scale	\N
1972	pg_stat_get_tuples_hot_updated	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_tuples_hot_updated	\N
1973	div	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_div_trunc	\N
1980	numeric_div_trunc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_div_trunc	\N
1986	similar_to_escape	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	similar_to_escape_2	\N
1987	similar_to_escape	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	similar_to_escape_1	\N
1993	shobj_description	11	14	100	0	0	0	f	f	t	f	s	s	2	0	25	[26, 19]	\N	\N	\N		\N
2003	textanycat	11	14	1	0	0	0	f	f	t	f	s	s	2	0	25	[25, 2776]	\N	\N	\N	select $1 operator(pg_catalog.||) $2::pg_catalog.text	\N
2004	anytextcat	11	14	1	0	0	0	f	f	t	f	s	s	2	0	25	[2776, 25]	\N	\N	\N	select $1::pg_catalog.text operator(pg_catalog.||) $2	\N
2005	bytealike	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	bytealike	\N
2006	byteanlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteanlike	\N
2007	like	11	12	1	0	0	1023	f	f	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	bytealike	\N
2008	notlike	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[17, 17]	\N	\N	\N	byteanlike	\N
2009	like_escape	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 17]	\N	\N	\N	like_escape_bytea	\N
2010	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[17]	\N	\N	\N	byteaoctetlen	\N
2011	byteacat	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 17]	\N	\N	\N	byteacat	\N
2012	substring	11	12	1	0	0	0	f	f	t	f	i	s	3	0	17	[17, 23, 23]	\N	\N	\N	bytea_substr	\N
2013	substring	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 23]	\N	\N	\N	bytea_substr_no_len	\N
2014	position	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[17, 17]	\N	\N	\N	byteapos	\N
2015	btrim	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 17]	\N	\N	\N	byteatrim	\N
2019	time	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1083	[1184]	\N	\N	\N	timestamptz_time	\N
2020	date_trunc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[25, 1114]	\N	\N	\N	timestamp_trunc	\N
2021	date_part	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[25, 1114]	\N	\N	\N	timestamp_part	\N
2022	pg_stat_get_activity	11	12	1	100	0	0	f	f	f	t	s	r	1	0	2249	[23]	[23,26,23,26,25,25,25,25,25,1184,1184,1184,1184,869,25,23,28,28,25,16,25,25,23,25,1700,25,16,25,16,23,20]	[i,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[pid,datid,pid,usesysid,application_name,state,query,wait_event_type,wait_event,xact_start,query_start,backend_start,state_change,client_addr,client_hostname,client_port,backend_xid,backend_xmin,backend_type,ssl,sslversion,sslcipher,sslbits,ssl_client_dn,ssl_client_serial,ssl_issuer_dn,gss_auth,gss_princ,gss_enc,leader_pid,query_id]	pg_stat_get_activity	\N
2023	jsonb_path_query_first_tz	11	12	1	0	0	0	f	f	t	f	s	s	4	2	3802	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_query_first_tz	\N
2024	timestamp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1114	[1082]	\N	\N	\N	date_timestamp	\N
2025	timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1082, 1083]	\N	\N	\N	datetime_timestamp	\N
2026	pg_backend_pid	11	12	1	0	0	0	f	f	t	f	s	r	0	0	23	[]	\N	\N	\N	pg_backend_pid	\N
2027	timestamp	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1114	[1184]	\N	\N	\N	timestamptz_timestamp	\N
2028	timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1184	[1114]	\N	\N	\N	timestamp_timestamptz	\N
2029	date	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1082	[1114]	\N	\N	\N	timestamp_date	\N
2030	jsonb_path_match_tz	11	12	1	0	0	0	f	f	t	f	s	s	4	2	16	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_match_tz	\N
2031	timestamp_mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1114, 1114]	\N	\N	\N	timestamp_mi	\N
2032	timestamp_pl_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1114, 1186]	\N	\N	\N	timestamp_pl_interval	\N
2033	timestamp_mi_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1114, 1186]	\N	\N	\N	timestamp_mi_interval	\N
2034	pg_conf_load_time	11	12	1	0	0	0	f	f	t	f	s	r	0	0	1184	[]	\N	\N	\N	pg_conf_load_time	\N
2035	timestamp_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1114, 1114]	\N	\N	\N	timestamp_smaller	\N
2036	timestamp_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1114, 1114]	\N	\N	\N	timestamp_larger	\N
2037	timezone	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1266	[25, 1266]	\N	\N	\N	timetz_zone	\N
2038	timezone	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1266	[1186, 1266]	\N	\N	\N	timetz_izone	\N
2039	timestamp_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1114]	\N	\N	\N	timestamp_hash	\N
2041	overlaps	11	12	1	0	0	0	f	f	f	f	i	s	4	0	16	[1114, 1114, 1114, 1114]	\N	\N	\N	overlaps_timestamp	\N
2042	overlaps	11	14	1	0	0	0	f	f	f	f	i	s	4	0	16	[1114, 1186, 1114, 1186]	\N	\N	\N		\N
2043	overlaps	11	14	1	0	0	0	f	f	f	f	i	s	4	0	16	[1114, 1114, 1114, 1186]	\N	\N	\N		\N
2044	overlaps	11	14	1	0	0	0	f	f	f	f	i	s	4	0	16	[1114, 1186, 1114, 1114]	\N	\N	\N		\N
2045	timestamp_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1114, 1114]	\N	\N	\N	timestamp_cmp	\N
2046	time	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1083	[1266]	\N	\N	\N	timetz_time	\N
2047	timetz	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1266	[1083]	\N	\N	\N	time_timetz	\N
2048	isfinite	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[1114]	\N	\N	\N	timestamp_finite	\N
2049	to_char	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[1114, 25]	\N	\N	\N	timestamp_to_char	\N
2050	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	2277	[2277]	\N	\N	\N	aggregate_dummy	\N
2051	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	2277	[2277]	\N	\N	\N	aggregate_dummy	\N
2052	timestamp_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1114, 1114]	\N	\N	\N	timestamp_eq	\N
2053	timestamp_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1114, 1114]	\N	\N	\N	timestamp_ne	\N
2054	timestamp_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1114, 1114]	\N	\N	\N	timestamp_lt	\N
2055	timestamp_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1114, 1114]	\N	\N	\N	timestamp_le	\N
2056	timestamp_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1114, 1114]	\N	\N	\N	timestamp_ge	\N
2057	timestamp_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1114, 1114]	\N	\N	\N	timestamp_gt	\N
2058	age	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1186	[1114, 1114]	\N	\N	\N	timestamp_age	\N
2059	age	11	14	1	0	0	0	f	f	t	f	s	s	1	0	1186	[1114]	\N	\N	\N		\N
2069	timezone	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1184	[25, 1114]	\N	\N	\N	timestamp_zone	\N
2070	timezone	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1184	[1186, 1114]	\N	\N	\N	timestamp_izone	\N
2071	date_pl_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1082, 1186]	\N	\N	\N	date_pl_interval	\N
2072	date_mi_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1082, 1186]	\N	\N	\N	date_mi_interval	\N
2073	substring	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	textregexsubstr	\N
2074	substring	11	14	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 25]	\N	\N	\N		\N
2075	bit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1560	[20, 23]	\N	\N	\N	bitfromint8	\N
2076	int8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[1560]	\N	\N	\N	bittoint8	\N
2077	current_setting	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[25]	\N	\N	\N	show_config_by_name	\N
2078	set_config	11	12	1	0	0	0	f	f	f	f	v	u	3	0	25	[25, 25, 16]	\N	\N	\N	set_config_by_name	\N
2079	pg_table_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_table_is_visible	\N
2080	pg_type_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_type_is_visible	\N
2081	pg_function_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_function_is_visible	\N
2082	pg_operator_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_operator_is_visible	\N
2083	pg_opclass_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_opclass_is_visible	\N
2084	pg_show_all_settings	11	12	1	1000	0	0	f	f	t	t	s	s	0	0	2249	[]	[25,25,25,25,25,25,25,25,25,25,25,1009,25,25,25,23,16]	[o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[name,setting,unit,category,short_desc,extra_desc,context,vartype,source,min_val,max_val,enumvals,boot_val,reset_val,sourcefile,sourceline,pending_restart]	show_all_settings	\N
2085	substr	11	12	1	0	0	0	f	f	t	f	i	s	3	0	17	[17, 23, 23]	\N	\N	\N	bytea_substr	\N
2086	substr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 23]	\N	\N	\N	bytea_substr_no_len	\N
2087	replace	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 25]	\N	\N	\N	replace_text	\N
2088	split_part	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 23]	\N	\N	\N	split_part	\N
2089	to_hex	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[23]	\N	\N	\N	to_hex32	\N
2090	to_hex	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[20]	\N	\N	\N	to_hex64	\N
2091	array_lower	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[2277, 23]	\N	\N	\N	array_lower	\N
2092	array_upper	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[2277, 23]	\N	\N	\N	array_upper	\N
2093	pg_conversion_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_conversion_is_visible	\N
2094	pg_stat_get_backend_activity_start	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[23]	\N	\N	\N	pg_stat_get_backend_activity_start	\N
2096	pg_terminate_backend	11	12	1	0	0	0	f	f	t	f	v	s	2	1	16	[23, 20]	\N	\N	[pid,timeout]	pg_terminate_backend	\N
2098	pg_get_functiondef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_functiondef	\N
2100	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2101	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2102	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2103	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2104	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2105	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2106	avg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1186	[1186]	\N	\N	\N	aggregate_dummy	\N
2107	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2108	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[23]	\N	\N	\N	aggregate_dummy	\N
2109	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[21]	\N	\N	\N	aggregate_dummy	\N
2110	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	700	[700]	\N	\N	\N	aggregate_dummy	\N
2111	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2112	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	790	[790]	\N	\N	\N	aggregate_dummy	\N
2113	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1186	[1186]	\N	\N	\N	aggregate_dummy	\N
2114	sum	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2115	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[20]	\N	\N	\N	aggregate_dummy	\N
2116	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	23	[23]	\N	\N	\N	aggregate_dummy	\N
2117	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	21	[21]	\N	\N	\N	aggregate_dummy	\N
2118	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	26	[26]	\N	\N	\N	aggregate_dummy	\N
2119	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	700	[700]	\N	\N	\N	aggregate_dummy	\N
2120	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2121	pg_column_compression	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[2276]	\N	\N	\N	pg_column_compression	\N
2122	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1082	[1082]	\N	\N	\N	aggregate_dummy	\N
2123	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1083	[1083]	\N	\N	\N	aggregate_dummy	\N
2124	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1266	[1266]	\N	\N	\N	aggregate_dummy	\N
2125	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	790	[790]	\N	\N	\N	aggregate_dummy	\N
2126	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1114	[1114]	\N	\N	\N	aggregate_dummy	\N
2127	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1184	[1184]	\N	\N	\N	aggregate_dummy	\N
2128	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1186	[1186]	\N	\N	\N	aggregate_dummy	\N
2129	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	25	[25]	\N	\N	\N	aggregate_dummy	\N
2130	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2131	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[20]	\N	\N	\N	aggregate_dummy	\N
2132	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	23	[23]	\N	\N	\N	aggregate_dummy	\N
2133	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	21	[21]	\N	\N	\N	aggregate_dummy	\N
2134	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	26	[26]	\N	\N	\N	aggregate_dummy	\N
2135	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	700	[700]	\N	\N	\N	aggregate_dummy	\N
2136	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2137	pg_stat_force_next_flush	11	12	1	0	0	0	f	f	f	f	v	r	0	0	2278	[]	\N	\N	\N	pg_stat_force_next_flush	\N
2138	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1082	[1082]	\N	\N	\N	aggregate_dummy	\N
2139	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1083	[1083]	\N	\N	\N	aggregate_dummy	\N
2140	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1266	[1266]	\N	\N	\N	aggregate_dummy	\N
2141	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	790	[790]	\N	\N	\N	aggregate_dummy	\N
2142	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1114	[1114]	\N	\N	\N	aggregate_dummy	\N
2143	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1184	[1184]	\N	\N	\N	aggregate_dummy	\N
2144	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1186	[1186]	\N	\N	\N	aggregate_dummy	\N
2145	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	25	[25]	\N	\N	\N	aggregate_dummy	\N
2146	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2147	count	11	12	1	0	0	6236	a	f	f	f	i	s	1	0	20	[2276]	\N	\N	\N	aggregate_dummy	\N
2148	variance	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2149	variance	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2150	variance	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2151	variance	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2152	variance	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2153	variance	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2154	stddev	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2155	stddev	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2156	stddev	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2157	stddev	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2158	stddev	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2159	stddev	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2160	text_pattern_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_pattern_lt	\N
2161	text_pattern_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_pattern_le	\N
2162	pg_get_function_arguments	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_function_arguments	\N
2163	text_pattern_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_pattern_ge	\N
2164	text_pattern_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_pattern_gt	\N
2165	pg_get_function_result	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_function_result	\N
2166	bttext_pattern_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	bttext_pattern_cmp	\N
2167	ceiling	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_ceil	\N
2168	pg_database_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[19]	\N	\N	\N	pg_database_size_name	\N
2169	power	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_power	\N
2170	width_bucket	11	12	1	0	0	0	f	f	t	f	i	s	4	0	23	[1700, 1700, 1700, 23]	\N	\N	\N	width_bucket_numeric	\N
2171	pg_cancel_backend	11	12	1	0	0	0	f	f	t	f	v	s	1	0	16	[23]	\N	\N	\N	pg_cancel_backend	\N
2172	pg_backup_start	11	12	1	0	0	0	f	f	t	f	v	r	2	1	3220	[25, 16]	\N	\N	[label,fast]	pg_backup_start	\N
2174	bpchar_pattern_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpchar_pattern_lt	\N
2175	bpchar_pattern_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpchar_pattern_le	\N
2176	array_length	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[2277, 23]	\N	\N	\N	array_length	\N
2177	bpchar_pattern_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpchar_pattern_ge	\N
2178	bpchar_pattern_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[1042, 1042]	\N	\N	\N	bpchar_pattern_gt	\N
2179	gist_point_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 600, 21, 26, 2281]	\N	\N	\N	gist_point_consistent	\N
2180	btbpchar_pattern_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[1042, 1042]	\N	\N	\N	btbpchar_pattern_cmp	\N
2181	has_sequence_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_sequence_privilege_name_name	\N
2182	has_sequence_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_sequence_privilege_name_id	\N
2183	has_sequence_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_sequence_privilege_id_name	\N
2184	has_sequence_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_sequence_privilege_id_id	\N
2185	has_sequence_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_sequence_privilege_name	\N
2186	has_sequence_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_sequence_privilege_id	\N
2188	btint48cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[23, 20]	\N	\N	\N	btint48cmp	\N
2189	btint84cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[20, 23]	\N	\N	\N	btint84cmp	\N
2190	btint24cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[21, 23]	\N	\N	\N	btint24cmp	\N
2191	btint42cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[23, 21]	\N	\N	\N	btint42cmp	\N
2192	btint28cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[21, 20]	\N	\N	\N	btint28cmp	\N
2193	btint82cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[20, 21]	\N	\N	\N	btint82cmp	\N
2194	btfloat48cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[700, 701]	\N	\N	\N	btfloat48cmp	\N
2195	btfloat84cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[701, 700]	\N	\N	\N	btfloat84cmp	\N
2196	inet_client_addr	11	12	1	0	0	0	f	f	f	f	s	r	0	0	869	[]	\N	\N	\N	inet_client_addr	\N
2197	inet_client_port	11	12	1	0	0	0	f	f	f	f	s	r	0	0	23	[]	\N	\N	\N	inet_client_port	\N
2198	inet_server_addr	11	12	1	0	0	0	f	f	f	f	s	r	0	0	869	[]	\N	\N	\N	inet_server_addr	\N
2199	inet_server_port	11	12	1	0	0	0	f	f	f	f	s	r	0	0	23	[]	\N	\N	\N	inet_server_port	\N
2212	regprocedurein	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2202	[2275]	\N	\N	\N	regprocedurein	\N
2213	regprocedureout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2202]	\N	\N	\N	regprocedureout	\N
2214	regoperin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2203	[2275]	\N	\N	\N	regoperin	\N
2215	regoperout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2203]	\N	\N	\N	regoperout	\N
2216	regoperatorin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2204	[2275]	\N	\N	\N	regoperatorin	\N
2217	regoperatorout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2204]	\N	\N	\N	regoperatorout	\N
2218	regclassin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2205	[2275]	\N	\N	\N	regclassin	\N
2219	regclassout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2205]	\N	\N	\N	regclassout	\N
2220	regtypein	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2206	[2275]	\N	\N	\N	regtypein	\N
2221	regtypeout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2206]	\N	\N	\N	regtypeout	\N
2230	pg_stat_clear_snapshot	11	12	1	0	0	0	f	f	f	f	v	r	0	0	2278	[]	\N	\N	\N	pg_stat_clear_snapshot	\N
2232	pg_get_function_identity_arguments	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_function_identity_arguments	\N
2233	hashtid	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[27]	\N	\N	\N	hashtid	\N
2234	hashtidextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[27, 20]	\N	\N	\N	hashtidextended	\N
2236	bit_and	11	12	1	0	0	0	a	f	f	f	i	s	1	0	21	[21]	\N	\N	\N	aggregate_dummy	\N
2237	bit_or	11	12	1	0	0	0	a	f	f	f	i	s	1	0	21	[21]	\N	\N	\N	aggregate_dummy	\N
2238	bit_and	11	12	1	0	0	0	a	f	f	f	i	s	1	0	23	[23]	\N	\N	\N	aggregate_dummy	\N
2239	bit_or	11	12	1	0	0	0	a	f	f	f	i	s	1	0	23	[23]	\N	\N	\N	aggregate_dummy	\N
2240	bit_and	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[20]	\N	\N	\N	aggregate_dummy	\N
2241	bit_or	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[20]	\N	\N	\N	aggregate_dummy	\N
2242	bit_and	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1560	[1560]	\N	\N	\N	aggregate_dummy	\N
2243	bit_or	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1560	[1560]	\N	\N	\N	aggregate_dummy	\N
2244	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1042	[1042]	\N	\N	\N	aggregate_dummy	\N
2245	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1042	[1042]	\N	\N	\N	aggregate_dummy	\N
2246	fmgr_internal_validator	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2278	[26]	\N	\N	\N	fmgr_internal_validator	\N
2247	fmgr_c_validator	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2278	[26]	\N	\N	\N	fmgr_c_validator	\N
2248	fmgr_sql_validator	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2278	[26]	\N	\N	\N	fmgr_sql_validator	\N
2250	has_database_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_database_privilege_name_name	\N
2251	has_database_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_database_privilege_name_id	\N
2252	has_database_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_database_privilege_id_name	\N
2253	has_database_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_database_privilege_id_id	\N
2254	has_database_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_database_privilege_name	\N
2255	has_database_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_database_privilege_id	\N
2256	has_function_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_function_privilege_name_name	\N
2257	has_function_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_function_privilege_name_id	\N
2258	has_function_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_function_privilege_id_name	\N
2259	has_function_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_function_privilege_id_id	\N
2260	has_function_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_function_privilege_name	\N
2261	has_function_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_function_privilege_id	\N
2262	has_language_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_language_privilege_name_name	\N
2263	has_language_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_language_privilege_name_id	\N
2264	has_language_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_language_privilege_id_name	\N
2265	has_language_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_language_privilege_id_id	\N
2266	has_language_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_language_privilege_name	\N
2267	has_language_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_language_privilege_id	\N
2268	has_schema_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_schema_privilege_name_name	\N
2269	has_schema_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_schema_privilege_name_id	\N
2270	has_schema_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_schema_privilege_id_name	\N
2271	has_schema_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_schema_privilege_id_id	\N
2272	has_schema_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_schema_privilege_name	\N
2273	has_schema_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_schema_privilege_id	\N
2274	pg_stat_reset	11	12	1	0	0	0	f	f	f	f	v	s	0	0	2278	[]	\N	\N	\N	pg_stat_reset	\N
2282	pg_get_backend_memory_contexts	11	12	1	100	0	0	f	f	t	t	v	r	0	0	2249	[]	[25,25,25,23,20,20,20,20,20]	[o,o,o,o,o,o,o,o,o]	[name,ident,parent,level,total_bytes,total_nblocks,free_bytes,free_chunks,used_bytes]	pg_get_backend_memory_contexts	\N
2284	regexp_replace	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 25]	\N	\N	\N	textregexreplace_noopt	\N
2285	regexp_replace	11	12	1	0	0	0	f	f	t	f	i	s	4	0	25	[25, 25, 25, 25]	\N	\N	\N	textregexreplace	\N
2286	pg_total_relation_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[2205]	\N	\N	\N	pg_total_relation_size	\N
2288	pg_size_pretty	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[20]	\N	\N	\N	pg_size_pretty	\N
2289	pg_options_to_table	11	12	1	3	0	0	f	f	t	t	s	s	1	0	2249	[1009]	[1009,25,25]	[i,o,o]	[options_array,option_name,option_value]	pg_options_to_table	\N
2290	record_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2249	[2275, 26, 23]	\N	\N	\N	record_in	\N
2291	record_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2249]	\N	\N	\N	record_out	\N
2292	cstring_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2275]	\N	\N	\N	cstring_in	\N
2293	cstring_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2275]	\N	\N	\N	cstring_out	\N
2294	any_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2276	[2275]	\N	\N	\N	any_in	\N
2295	any_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2276]	\N	\N	\N	any_out	\N
2296	anyarray_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2277	[2275]	\N	\N	\N	anyarray_in	\N
2297	anyarray_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2277]	\N	\N	\N	anyarray_out	\N
2298	void_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2275]	\N	\N	\N	void_in	\N
2299	void_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2278]	\N	\N	\N	void_out	\N
2300	trigger_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2279	[2275]	\N	\N	\N	trigger_in	\N
2301	trigger_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2279]	\N	\N	\N	trigger_out	\N
2302	language_handler_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2280	[2275]	\N	\N	\N	language_handler_in	\N
2303	language_handler_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2280]	\N	\N	\N	language_handler_out	\N
2304	internal_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2281	[2275]	\N	\N	\N	internal_in	\N
2305	internal_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2281]	\N	\N	\N	internal_out	\N
2306	pg_stat_get_slru	11	12	1	100	0	0	f	f	f	t	s	r	0	0	2249	[]	[25,20,20,20,20,20,20,20,1184]	[o,o,o,o,o,o,o,o,o]	[name,blks_zeroed,blks_hit,blks_read,blks_written,blks_exists,flushes,truncates,stats_reset]	pg_stat_get_slru	\N
2307	pg_stat_reset_slru	11	12	1	0	0	0	f	f	f	f	v	s	1	0	2278	[25]	\N	\N	\N	pg_stat_reset_slru	\N
2308	ceil	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dceil	\N
2309	floor	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dfloor	\N
2310	sign	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dsign	\N
2311	md5	11	12	1	0	0	0	f	t	t	f	i	s	1	0	25	[25]	\N	\N	\N	md5_text	\N
2312	anyelement_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2283	[2275]	\N	\N	\N	anyelement_in	\N
2313	anyelement_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2283]	\N	\N	\N	anyelement_out	\N
2316	postgresql_fdw_validator	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1009, 26]	\N	\N	\N	postgresql_fdw_validator	\N
2319	pg_encoding_max_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	pg_encoding_max_length_sql	\N
2320	ceiling	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dceil	\N
2321	md5	11	12	1	0	0	0	f	t	t	f	i	s	1	0	25	[17]	\N	\N	\N	md5_bytea	\N
2322	pg_tablespace_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[26]	\N	\N	\N	pg_tablespace_size_oid	\N
2323	pg_tablespace_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[19]	\N	\N	\N	pg_tablespace_size_name	\N
2324	pg_database_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[26]	\N	\N	\N	pg_database_size_oid	\N
2325	pg_relation_size	11	14	1	0	0	0	f	f	t	f	v	s	1	0	20	[2205]	\N	\N	\N		\N
2331	unnest	11	12	1	100	0	3996	f	f	t	t	i	s	1	0	2283	[2277]	\N	\N	\N	array_unnest	\N
2332	pg_relation_size	11	12	1	0	0	0	f	f	t	f	v	s	2	0	20	[2205, 25]	\N	\N	\N	pg_relation_size	\N
2333	array_agg_transfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2776]	\N	\N	\N	array_agg_transfn	\N
2334	array_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2277	[2281, 2776]	\N	\N	\N	array_agg_finalfn	\N
2335	array_agg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	2277	[2776]	\N	\N	\N	aggregate_dummy	\N
2338	date_lt_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1082, 1114]	\N	\N	\N	date_lt_timestamp	\N
2339	date_le_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1082, 1114]	\N	\N	\N	date_le_timestamp	\N
2340	date_eq_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1082, 1114]	\N	\N	\N	date_eq_timestamp	\N
2341	date_gt_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1082, 1114]	\N	\N	\N	date_gt_timestamp	\N
2342	date_ge_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1082, 1114]	\N	\N	\N	date_ge_timestamp	\N
2343	date_ne_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1082, 1114]	\N	\N	\N	date_ne_timestamp	\N
2344	date_cmp_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[1082, 1114]	\N	\N	\N	date_cmp_timestamp	\N
2351	date_lt_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1082, 1184]	\N	\N	\N	date_lt_timestamptz	\N
2352	date_le_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1082, 1184]	\N	\N	\N	date_le_timestamptz	\N
2353	date_eq_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1082, 1184]	\N	\N	\N	date_eq_timestamptz	\N
2354	date_gt_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1082, 1184]	\N	\N	\N	date_gt_timestamptz	\N
2355	date_ge_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1082, 1184]	\N	\N	\N	date_ge_timestamptz	\N
2356	date_ne_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1082, 1184]	\N	\N	\N	date_ne_timestamptz	\N
2357	date_cmp_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	23	[1082, 1184]	\N	\N	\N	date_cmp_timestamptz	\N
2364	timestamp_lt_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1114, 1082]	\N	\N	\N	timestamp_lt_date	\N
2365	timestamp_le_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1114, 1082]	\N	\N	\N	timestamp_le_date	\N
2366	timestamp_eq_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1114, 1082]	\N	\N	\N	timestamp_eq_date	\N
2367	timestamp_gt_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1114, 1082]	\N	\N	\N	timestamp_gt_date	\N
2368	timestamp_ge_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1114, 1082]	\N	\N	\N	timestamp_ge_date	\N
2369	timestamp_ne_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[1114, 1082]	\N	\N	\N	timestamp_ne_date	\N
2370	timestamp_cmp_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[1114, 1082]	\N	\N	\N	timestamp_cmp_date	\N
2377	timestamptz_lt_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1082]	\N	\N	\N	timestamptz_lt_date	\N
2378	timestamptz_le_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1082]	\N	\N	\N	timestamptz_le_date	\N
2379	timestamptz_eq_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1082]	\N	\N	\N	timestamptz_eq_date	\N
2380	timestamptz_gt_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1082]	\N	\N	\N	timestamptz_gt_date	\N
2381	timestamptz_ge_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1082]	\N	\N	\N	timestamptz_ge_date	\N
2382	timestamptz_ne_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1082]	\N	\N	\N	timestamptz_ne_date	\N
2383	timestamptz_cmp_date	11	12	1	0	0	0	f	f	t	f	s	s	2	0	23	[1184, 1082]	\N	\N	\N	timestamptz_cmp_date	\N
2390	has_tablespace_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_tablespace_privilege_name_name	\N
2391	has_tablespace_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_tablespace_privilege_name_id	\N
2392	has_tablespace_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_tablespace_privilege_id_name	\N
2393	has_tablespace_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_tablespace_privilege_id_id	\N
2394	has_tablespace_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_tablespace_privilege_name	\N
2395	has_tablespace_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_tablespace_privilege_id	\N
2398	shell_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2278	[2275]	\N	\N	\N	shell_in	\N
2399	shell_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2278]	\N	\N	\N	shell_out	\N
2400	array_recv	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2277	[2281, 26, 23]	\N	\N	\N	array_recv	\N
2401	array_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[2277]	\N	\N	\N	array_send	\N
2402	record_recv	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2249	[2281, 26, 23]	\N	\N	\N	record_recv	\N
2403	record_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[2249]	\N	\N	\N	record_send	\N
2404	int2recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[2281]	\N	\N	\N	int2recv	\N
2405	int2send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[21]	\N	\N	\N	int2send	\N
2406	int4recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2281]	\N	\N	\N	int4recv	\N
2407	int4send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[23]	\N	\N	\N	int4send	\N
2408	int8recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[2281]	\N	\N	\N	int8recv	\N
2409	int8send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[20]	\N	\N	\N	int8send	\N
2410	int2vectorrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	22	[2281]	\N	\N	\N	int2vectorrecv	\N
2411	int2vectorsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[22]	\N	\N	\N	int2vectorsend	\N
2412	bytearecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2281]	\N	\N	\N	bytearecv	\N
2413	byteasend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[17]	\N	\N	\N	byteasend	\N
2414	textrecv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[2281]	\N	\N	\N	textrecv	\N
2415	textsend	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[25]	\N	\N	\N	textsend	\N
2416	unknownrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	705	[2281]	\N	\N	\N	unknownrecv	\N
2417	unknownsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[705]	\N	\N	\N	unknownsend	\N
2418	oidrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	26	[2281]	\N	\N	\N	oidrecv	\N
2419	oidsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[26]	\N	\N	\N	oidsend	\N
2420	oidvectorrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	30	[2281]	\N	\N	\N	oidvectorrecv	\N
2421	oidvectorsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[30]	\N	\N	\N	oidvectorsend	\N
2422	namerecv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	19	[2281]	\N	\N	\N	namerecv	\N
2423	namesend	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[19]	\N	\N	\N	namesend	\N
2424	float4recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[2281]	\N	\N	\N	float4recv	\N
2425	float4send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[700]	\N	\N	\N	float4send	\N
2426	float8recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[2281]	\N	\N	\N	float8recv	\N
2427	float8send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[701]	\N	\N	\N	float8send	\N
2428	point_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	600	[2281]	\N	\N	\N	point_recv	\N
2429	point_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[600]	\N	\N	\N	point_send	\N
2430	bpcharrecv	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1042	[2281, 26, 23]	\N	\N	\N	bpcharrecv	\N
2431	bpcharsend	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[1042]	\N	\N	\N	bpcharsend	\N
2432	varcharrecv	11	12	1	0	0	0	f	f	t	f	s	s	3	0	1043	[2281, 26, 23]	\N	\N	\N	varcharrecv	\N
2433	varcharsend	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[1043]	\N	\N	\N	varcharsend	\N
2434	charrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	18	[2281]	\N	\N	\N	charrecv	\N
2435	charsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[18]	\N	\N	\N	charsend	\N
2436	boolrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[2281]	\N	\N	\N	boolrecv	\N
2437	boolsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[16]	\N	\N	\N	boolsend	\N
2438	tidrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	27	[2281]	\N	\N	\N	tidrecv	\N
2439	tidsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[27]	\N	\N	\N	tidsend	\N
2440	xidrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	28	[2281]	\N	\N	\N	xidrecv	\N
2441	xidsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[28]	\N	\N	\N	xidsend	\N
2442	cidrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	29	[2281]	\N	\N	\N	cidrecv	\N
2443	cidsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[29]	\N	\N	\N	cidsend	\N
2444	regprocrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	24	[2281]	\N	\N	\N	regprocrecv	\N
2445	regprocsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[24]	\N	\N	\N	regprocsend	\N
2446	regprocedurerecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2202	[2281]	\N	\N	\N	regprocedurerecv	\N
2447	regproceduresend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2202]	\N	\N	\N	regproceduresend	\N
2448	regoperrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2203	[2281]	\N	\N	\N	regoperrecv	\N
2449	regopersend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2203]	\N	\N	\N	regopersend	\N
2450	regoperatorrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2204	[2281]	\N	\N	\N	regoperatorrecv	\N
2451	regoperatorsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2204]	\N	\N	\N	regoperatorsend	\N
2452	regclassrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2205	[2281]	\N	\N	\N	regclassrecv	\N
2453	regclasssend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2205]	\N	\N	\N	regclasssend	\N
2454	regtyperecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2206	[2281]	\N	\N	\N	regtyperecv	\N
2455	regtypesend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2206]	\N	\N	\N	regtypesend	\N
2456	bit_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1560	[2281, 26, 23]	\N	\N	\N	bit_recv	\N
2457	bit_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1560]	\N	\N	\N	bit_send	\N
2458	varbit_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1562	[2281, 26, 23]	\N	\N	\N	varbit_recv	\N
2459	varbit_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1562]	\N	\N	\N	varbit_send	\N
2460	numeric_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1700	[2281, 26, 23]	\N	\N	\N	numeric_recv	\N
2461	numeric_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1700]	\N	\N	\N	numeric_send	\N
2462	sinh	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dsinh	\N
2463	cosh	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcosh	\N
2464	tanh	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dtanh	\N
2465	asinh	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dasinh	\N
2466	acosh	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dacosh	\N
2467	atanh	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	datanh	\N
2468	date_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1082	[2281]	\N	\N	\N	date_recv	\N
2469	date_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1082]	\N	\N	\N	date_send	\N
2470	time_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1083	[2281, 26, 23]	\N	\N	\N	time_recv	\N
2471	time_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1083]	\N	\N	\N	time_send	\N
2472	timetz_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1266	[2281, 26, 23]	\N	\N	\N	timetz_recv	\N
2473	timetz_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1266]	\N	\N	\N	timetz_send	\N
2474	timestamp_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1114	[2281, 26, 23]	\N	\N	\N	timestamp_recv	\N
2475	timestamp_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1114]	\N	\N	\N	timestamp_send	\N
2476	timestamptz_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1184	[2281, 26, 23]	\N	\N	\N	timestamptz_recv	\N
2477	timestamptz_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1184]	\N	\N	\N	timestamptz_send	\N
2478	interval_recv	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1186	[2281, 26, 23]	\N	\N	\N	interval_recv	\N
2479	interval_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[1186]	\N	\N	\N	interval_send	\N
2480	lseg_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	601	[2281]	\N	\N	\N	lseg_recv	\N
2481	lseg_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[601]	\N	\N	\N	lseg_send	\N
2482	path_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	602	[2281]	\N	\N	\N	path_recv	\N
2483	path_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[602]	\N	\N	\N	path_send	\N
2484	box_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	603	[2281]	\N	\N	\N	box_recv	\N
2485	box_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[603]	\N	\N	\N	box_send	\N
2486	poly_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	604	[2281]	\N	\N	\N	poly_recv	\N
2487	poly_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[604]	\N	\N	\N	poly_send	\N
2488	line_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	628	[2281]	\N	\N	\N	line_recv	\N
2489	line_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[628]	\N	\N	\N	line_send	\N
2490	circle_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	718	[2281]	\N	\N	\N	circle_recv	\N
2491	circle_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[718]	\N	\N	\N	circle_send	\N
2492	cash_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	790	[2281]	\N	\N	\N	cash_recv	\N
2493	cash_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[790]	\N	\N	\N	cash_send	\N
2494	macaddr_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	829	[2281]	\N	\N	\N	macaddr_recv	\N
2495	macaddr_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[829]	\N	\N	\N	macaddr_send	\N
2496	inet_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	869	[2281]	\N	\N	\N	inet_recv	\N
2497	inet_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[869]	\N	\N	\N	inet_send	\N
2498	cidr_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	650	[2281]	\N	\N	\N	cidr_recv	\N
2499	cidr_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[650]	\N	\N	\N	cidr_send	\N
2500	cstring_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[2281]	\N	\N	\N	cstring_recv	\N
2501	cstring_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[2275]	\N	\N	\N	cstring_send	\N
2502	anyarray_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2277	[2281]	\N	\N	\N	anyarray_recv	\N
2503	anyarray_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[2277]	\N	\N	\N	anyarray_send	\N
2504	pg_get_ruledef	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[26, 16]	\N	\N	\N	pg_get_ruledef_ext	\N
2505	pg_get_viewdef	11	12	1	0	0	0	f	f	t	f	s	r	2	0	25	[25, 16]	\N	\N	\N	pg_get_viewdef_name_ext	\N
2506	pg_get_viewdef	11	12	1	0	0	0	f	f	t	f	s	r	2	0	25	[26, 16]	\N	\N	\N	pg_get_viewdef_ext	\N
2507	pg_get_indexdef	11	12	1	0	0	0	f	f	t	f	s	s	3	0	25	[26, 23, 16]	\N	\N	\N	pg_get_indexdef_ext	\N
2508	pg_get_constraintdef	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[26, 16]	\N	\N	\N	pg_get_constraintdef_ext	\N
2509	pg_get_expr	11	12	1	0	0	0	f	f	t	f	s	s	3	0	25	[194, 26, 16]	\N	\N	\N	pg_get_expr_ext	\N
2510	pg_prepared_statement	11	12	1	1000	0	0	f	f	t	t	s	r	0	0	2249	[]	[25,25,1184,2211,16,20,20]	[o,o,o,o,o,o,o]	[name,statement,prepare_time,parameter_types,from_sql,generic_plans,custom_plans]	pg_prepared_statement	\N
2511	pg_cursor	11	12	1	1000	0	0	f	f	t	t	s	r	0	0	2249	[]	[25,25,16,16,16,1184]	[o,o,o,o,o,o]	[name,statement,is_holdable,is_binary,is_scrollable,creation_time]	pg_cursor	\N
2512	float8_var_pop	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_var_pop	\N
2513	float8_stddev_pop	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_stddev_pop	\N
2514	numeric_var_pop	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_var_pop	\N
2515	booland_statefunc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	booland_statefunc	\N
2516	boolor_statefunc	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[16, 16]	\N	\N	\N	boolor_statefunc	\N
2517	bool_and	11	12	1	0	0	0	a	f	f	f	i	s	1	0	16	[16]	\N	\N	\N	aggregate_dummy	\N
2518	bool_or	11	12	1	0	0	0	a	f	f	f	i	s	1	0	16	[16]	\N	\N	\N	aggregate_dummy	\N
2519	every	11	12	1	0	0	0	a	f	f	f	i	s	1	0	16	[16]	\N	\N	\N	aggregate_dummy	\N
2520	timestamp_lt_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1114, 1184]	\N	\N	\N	timestamp_lt_timestamptz	\N
2521	timestamp_le_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1114, 1184]	\N	\N	\N	timestamp_le_timestamptz	\N
2522	timestamp_eq_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1114, 1184]	\N	\N	\N	timestamp_eq_timestamptz	\N
2523	timestamp_gt_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1114, 1184]	\N	\N	\N	timestamp_gt_timestamptz	\N
2524	timestamp_ge_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1114, 1184]	\N	\N	\N	timestamp_ge_timestamptz	\N
2525	timestamp_ne_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1114, 1184]	\N	\N	\N	timestamp_ne_timestamptz	\N
2526	timestamp_cmp_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	2	0	23	[1114, 1184]	\N	\N	\N	timestamp_cmp_timestamptz	\N
2527	timestamptz_lt_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1114]	\N	\N	\N	timestamptz_lt_timestamp	\N
2528	timestamptz_le_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1114]	\N	\N	\N	timestamptz_le_timestamp	\N
2529	timestamptz_eq_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1114]	\N	\N	\N	timestamptz_eq_timestamp	\N
2530	timestamptz_gt_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1114]	\N	\N	\N	timestamptz_gt_timestamp	\N
2531	timestamptz_ge_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1114]	\N	\N	\N	timestamptz_ge_timestamp	\N
2532	timestamptz_ne_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[1184, 1114]	\N	\N	\N	timestamptz_ne_timestamp	\N
2533	timestamptz_cmp_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	2	0	23	[1184, 1114]	\N	\N	\N	timestamptz_cmp_timestamp	\N
2546	interval_pl_date	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1186, 1082]	\N	\N	\N		\N
2547	interval_pl_timetz	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1266	[1186, 1266]	\N	\N	\N		\N
2548	interval_pl_timestamp	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1114	[1186, 1114]	\N	\N	\N		\N
2549	interval_pl_timestamptz	11	14	1	0	0	0	f	f	t	f	s	s	2	0	1184	[1186, 1184]	\N	\N	\N		\N
2550	integer_pl_date	11	14	1	0	0	0	f	f	t	f	i	s	2	0	1082	[23, 1082]	\N	\N	\N		\N
2556	pg_tablespace_databases	11	12	1	1000	0	0	f	f	t	t	s	s	1	0	26	[26]	\N	\N	\N	pg_tablespace_databases	\N
2557	bool	11	12	1	0	0	0	f	t	t	f	i	s	1	0	16	[23]	\N	\N	\N	int4_bool	\N
2558	int4	11	12	1	0	0	0	f	t	t	f	i	s	1	0	23	[16]	\N	\N	\N	bool_int4	\N
2559	lastval	11	12	1	0	0	0	f	f	t	f	v	u	0	0	20	[]	\N	\N	\N	lastval	\N
2560	pg_postmaster_start_time	11	12	1	0	0	0	f	f	t	f	s	s	0	0	1184	[]	\N	\N	\N	pg_postmaster_start_time	\N
2561	pg_blocking_pids	11	12	1	0	0	0	f	f	t	f	v	s	1	0	1007	[23]	\N	\N	\N	pg_blocking_pids	\N
2562	box_below	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_below	\N
2563	box_overbelow	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_overbelow	\N
2564	box_overabove	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_overabove	\N
2565	box_above	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[603, 603]	\N	\N	\N	box_above	\N
2566	poly_below	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_below	\N
2567	poly_overbelow	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_overbelow	\N
2568	poly_overabove	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_overabove	\N
2569	poly_above	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[604, 604]	\N	\N	\N	poly_above	\N
2578	gist_box_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 603, 21, 26, 2281]	\N	\N	\N	gist_box_consistent	\N
2580	float8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[3802]	\N	\N	\N	jsonb_float8	\N
2581	gist_box_penalty	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 2281]	\N	\N	\N	gist_box_penalty	\N
2582	gist_box_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	gist_box_picksplit	\N
2583	gist_box_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[2281, 2281]	\N	\N	\N	gist_box_union	\N
2584	gist_box_same	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[603, 603, 2281]	\N	\N	\N	gist_box_same	\N
2585	gist_poly_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 604, 21, 26, 2281]	\N	\N	\N	gist_poly_consistent	\N
2586	gist_poly_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gist_poly_compress	\N
2587	circle_overbelow	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_overbelow	\N
2588	circle_overabove	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[718, 718]	\N	\N	\N	circle_overabove	\N
2591	gist_circle_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 718, 21, 26, 2281]	\N	\N	\N	gist_circle_consistent	\N
2592	gist_circle_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gist_circle_compress	\N
2596	numeric_stddev_pop	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_stddev_pop	\N
2597	domain_in	11	12	1	0	0	0	f	f	f	f	s	s	3	0	2276	[2275, 26, 23]	\N	\N	\N	domain_in	\N
2598	domain_recv	11	12	1	0	0	0	f	f	f	f	s	s	3	0	2276	[2281, 26, 23]	\N	\N	\N	domain_recv	\N
2599	pg_timezone_abbrevs	11	12	1	1000	0	0	f	f	t	t	s	s	0	0	2249	[]	[25,1186,16]	[o,o,o]	[abbrev,utc_offset,is_dst]	pg_timezone_abbrevs	\N
2614	xmlexists	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 142]	\N	\N	\N	xmlexists	\N
2621	pg_reload_conf	11	12	1	0	0	0	f	f	t	f	v	s	0	0	16	[]	\N	\N	\N	pg_reload_conf	\N
2622	pg_rotate_logfile	11	12	1	0	0	0	f	f	t	f	v	s	0	0	16	[]	\N	\N	\N	pg_rotate_logfile_v2	\N
2623	pg_stat_file	11	12	1	0	0	0	f	f	t	f	v	s	1	0	2249	[25]	[25,20,1184,1184,1184,1184,16]	[i,o,o,o,o,o,o]	[filename,size,access,modification,change,creation,isdir]	pg_stat_file_1arg	\N
2624	pg_read_file	11	12	1	0	0	0	f	f	t	f	v	s	3	0	25	[25, 20, 20]	\N	\N	\N	pg_read_file_off_len	\N
2625	pg_ls_dir	11	12	1	1000	0	0	f	f	t	t	v	s	1	0	25	[25]	\N	\N	\N	pg_ls_dir_1arg	\N
2626	pg_sleep	11	12	1	0	0	0	f	f	t	f	v	s	1	0	2278	[701]	\N	\N	\N	pg_sleep	\N
2627	inetnot	11	12	1	0	0	0	f	f	t	f	i	s	1	0	869	[869]	\N	\N	\N	inetnot	\N
2628	inetand	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 869]	\N	\N	\N	inetand	\N
2629	inetor	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 869]	\N	\N	\N	inetor	\N
2630	inetpl	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 20]	\N	\N	\N	inetpl	\N
2631	int8pl_inet	11	14	1	0	0	0	f	f	t	f	i	s	2	0	869	[20, 869]	\N	\N	\N		\N
2632	inetmi_int8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 20]	\N	\N	\N	inetmi_int8	\N
2633	inetmi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[869, 869]	\N	\N	\N	inetmi	\N
2641	var_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2642	var_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2643	var_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2644	var_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2645	var_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2646	var_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2647	transaction_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	0	0	1184	[]	\N	\N	\N	now	\N
2648	statement_timestamp	11	12	1	0	0	0	f	f	t	f	s	s	0	0	1184	[]	\N	\N	\N	statement_timestamp	\N
2649	clock_timestamp	11	12	1	0	0	0	f	f	t	f	v	s	0	0	1184	[]	\N	\N	\N	clock_timestamp	\N
2700	gin_cmp_prefix	11	12	1	0	0	0	f	f	t	f	i	s	4	0	23	[25, 25, 21, 2281]	\N	\N	\N	gin_cmp_prefix	\N
2705	pg_has_role	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 19, 25]	\N	\N	\N	pg_has_role_name_name	\N
2706	pg_has_role	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	pg_has_role_name_id	\N
2707	pg_has_role	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 19, 25]	\N	\N	\N	pg_has_role_id_name	\N
2708	pg_has_role	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	pg_has_role_id_id	\N
2709	pg_has_role	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[19, 25]	\N	\N	\N	pg_has_role_name	\N
2710	pg_has_role	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	pg_has_role_id	\N
2711	justify_interval	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1186	[1186]	\N	\N	\N	interval_justify_interval	\N
2712	stddev_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2713	stddev_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2714	stddev_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2715	stddev_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2716	stddev_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2717	stddev_samp	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2718	var_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2719	var_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2720	var_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2721	var_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2722	var_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2723	var_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2724	stddev_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[20]	\N	\N	\N	aggregate_dummy	\N
2725	stddev_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[23]	\N	\N	\N	aggregate_dummy	\N
2726	stddev_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[21]	\N	\N	\N	aggregate_dummy	\N
2727	stddev_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[700]	\N	\N	\N	aggregate_dummy	\N
2728	stddev_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	701	[701]	\N	\N	\N	aggregate_dummy	\N
2729	stddev_pop	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1700	[1700]	\N	\N	\N	aggregate_dummy	\N
2730	pg_get_triggerdef	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[26, 16]	\N	\N	\N	pg_get_triggerdef_ext	\N
2731	asind	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dasind	\N
2732	acosd	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dacosd	\N
2733	atand	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	datand	\N
2734	atan2d	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[701, 701]	\N	\N	\N	datan2d	\N
2735	sind	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dsind	\N
2736	cosd	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcosd	\N
2737	tand	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dtand	\N
2738	cotd	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[701]	\N	\N	\N	dcotd	\N
2739	pg_backup_stop	11	12	1	0	0	0	f	f	t	f	v	r	1	1	2249	[16]	[16,3220,25,25]	[i,o,o,o]	[wait_for_archive,lsn,labelfile,spcmapfile]	pg_backup_stop	\N
2740	numeric_avg_serialize	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2281]	\N	\N	\N	numeric_avg_serialize	\N
2741	numeric_avg_deserialize	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[17, 2281]	\N	\N	\N	numeric_avg_deserialize	\N
2743	ginarrayextract	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2277, 2281, 2281]	\N	\N	\N	ginarrayextract	\N
2744	ginarrayconsistent	11	12	1	0	0	0	f	f	t	f	i	s	8	0	16	[2281, 21, 2277, 23, 2281, 2281, 2281, 2281]	\N	\N	\N	ginarrayconsistent	\N
2746	int8_avg_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 20]	\N	\N	\N	int8_avg_accum	\N
2747	arrayoverlap	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	arrayoverlap	\N
2748	arraycontains	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	arraycontains	\N
2749	arraycontained	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2277, 2277]	\N	\N	\N	arraycontained	\N
2758	pg_stat_get_db_tuples_returned	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_tuples_returned	\N
2759	pg_stat_get_db_tuples_fetched	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_tuples_fetched	\N
2760	pg_stat_get_db_tuples_inserted	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_tuples_inserted	\N
2761	pg_stat_get_db_tuples_updated	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_tuples_updated	\N
2762	pg_stat_get_db_tuples_deleted	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_tuples_deleted	\N
2763	regexp_matches	11	12	1	1	0	0	f	f	t	t	i	s	2	0	1009	[25, 25]	\N	\N	\N	regexp_matches_no_flags	\N
2764	regexp_matches	11	12	1	10	0	0	f	f	t	t	i	s	3	0	1009	[25, 25, 25]	\N	\N	\N	regexp_matches	\N
2765	regexp_split_to_table	11	12	1	1000	0	0	f	f	t	t	i	s	2	0	25	[25, 25]	\N	\N	\N	regexp_split_to_table_no_flags	\N
2766	regexp_split_to_table	11	12	1	1000	0	0	f	f	t	t	i	s	3	0	25	[25, 25, 25]	\N	\N	\N	regexp_split_to_table	\N
2767	regexp_split_to_array	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1009	[25, 25]	\N	\N	\N	regexp_split_to_array_no_flags	\N
2768	regexp_split_to_array	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1009	[25, 25, 25]	\N	\N	\N	regexp_split_to_array	\N
2769	pg_stat_get_bgwriter_timed_checkpoints	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_bgwriter_timed_checkpoints	\N
2770	pg_stat_get_bgwriter_requested_checkpoints	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_bgwriter_requested_checkpoints	\N
2771	pg_stat_get_bgwriter_buf_written_checkpoints	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_bgwriter_buf_written_checkpoints	\N
2772	pg_stat_get_bgwriter_buf_written_clean	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_bgwriter_buf_written_clean	\N
2773	pg_stat_get_bgwriter_maxwritten_clean	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_bgwriter_maxwritten_clean	\N
2774	ginqueryarrayextract	11	12	1	0	0	0	f	f	t	f	i	s	7	0	2281	[2277, 2281, 21, 2281, 2281, 2281, 2281]	\N	\N	\N	ginqueryarrayextract	\N
2775	pg_stat_get_buf_written_backend	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_buf_written_backend	\N
2777	anynonarray_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2776	[2275]	\N	\N	\N	anynonarray_in	\N
2778	anynonarray_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2776]	\N	\N	\N	anynonarray_out	\N
2781	pg_stat_get_last_vacuum_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[26]	\N	\N	\N	pg_stat_get_last_vacuum_time	\N
2782	pg_stat_get_last_autovacuum_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[26]	\N	\N	\N	pg_stat_get_last_autovacuum_time	\N
2783	pg_stat_get_last_analyze_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[26]	\N	\N	\N	pg_stat_get_last_analyze_time	\N
2784	pg_stat_get_last_autoanalyze_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[26]	\N	\N	\N	pg_stat_get_last_autoanalyze_time	\N
2785	int8_avg_combine	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	int8_avg_combine	\N
2786	int8_avg_serialize	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2281]	\N	\N	\N	int8_avg_serialize	\N
2787	int8_avg_deserialize	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[17, 2281]	\N	\N	\N	int8_avg_deserialize	\N
2788	pg_stat_get_backend_wait_event_type	11	12	1	0	0	0	f	f	t	f	s	r	1	0	25	[23]	\N	\N	\N	pg_stat_get_backend_wait_event_type	\N
2790	tidgt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[27, 27]	\N	\N	\N	tidgt	\N
2791	tidlt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[27, 27]	\N	\N	\N	tidlt	\N
2792	tidge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[27, 27]	\N	\N	\N	tidge	\N
2793	tidle	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[27, 27]	\N	\N	\N	tidle	\N
2794	bttidcmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[27, 27]	\N	\N	\N	bttidcmp	\N
2795	tidlarger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	27	[27, 27]	\N	\N	\N	tidlarger	\N
2796	tidsmaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	27	[27, 27]	\N	\N	\N	tidsmaller	\N
2797	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	27	[27]	\N	\N	\N	aggregate_dummy	\N
2798	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	27	[27]	\N	\N	\N	aggregate_dummy	\N
2803	count	11	12	1	0	0	6236	a	f	f	f	i	s	0	0	20	[]	\N	\N	\N	aggregate_dummy	\N
2804	int8inc_any	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 2276]	\N	\N	\N	int8inc_any	\N
2805	int8inc_float8_float8	11	12	1	0	0	0	f	f	t	f	i	s	3	0	20	[20, 701, 701]	\N	\N	\N	int8inc_float8_float8	\N
2806	float8_regr_accum	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1022	[1022, 701, 701]	\N	\N	\N	float8_regr_accum	\N
2807	float8_regr_sxx	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_sxx	\N
2808	float8_regr_syy	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_syy	\N
2809	float8_regr_sxy	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_sxy	\N
2810	float8_regr_avgx	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_avgx	\N
2811	float8_regr_avgy	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_avgy	\N
2812	float8_regr_r2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_r2	\N
2813	float8_regr_slope	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_slope	\N
2814	float8_regr_intercept	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_regr_intercept	\N
2815	float8_covar_pop	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_covar_pop	\N
2816	float8_covar_samp	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_covar_samp	\N
2817	float8_corr	11	12	1	0	0	0	f	f	t	f	i	s	1	0	701	[1022]	\N	\N	\N	float8_corr	\N
2818	regr_count	11	12	1	0	0	0	a	f	f	f	i	s	2	0	20	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2819	regr_sxx	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2820	regr_syy	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2821	regr_sxy	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2822	regr_avgx	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2823	regr_avgy	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2824	regr_r2	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2825	regr_slope	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2826	regr_intercept	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2827	covar_pop	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2828	covar_samp	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2829	corr	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
2844	pg_stat_get_db_blk_read_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_db_blk_read_time	\N
2845	pg_stat_get_db_blk_write_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_db_blk_write_time	\N
2848	pg_switch_wal	11	12	1	0	0	0	f	f	t	f	v	s	0	0	3220	[]	\N	\N	\N	pg_switch_wal	\N
2849	pg_current_wal_lsn	11	12	1	0	0	0	f	f	t	f	v	s	0	0	3220	[]	\N	\N	\N	pg_current_wal_lsn	\N
2850	pg_walfile_name_offset	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2249	[3220]	[3220,25,23]	[i,o,o]	[lsn,file_name,file_offset]	pg_walfile_name_offset	\N
2851	pg_walfile_name	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[3220]	\N	\N	\N	pg_walfile_name	\N
2852	pg_current_wal_insert_lsn	11	12	1	0	0	0	f	f	t	f	v	s	0	0	3220	[]	\N	\N	\N	pg_current_wal_insert_lsn	\N
2853	pg_stat_get_backend_wait_event	11	12	1	0	0	0	f	f	t	f	s	r	1	0	25	[23]	\N	\N	\N	pg_stat_get_backend_wait_event	\N
2854	pg_my_temp_schema	11	12	1	0	0	0	f	f	t	f	s	r	0	0	26	[]	\N	\N	\N	pg_my_temp_schema	\N
2855	pg_is_other_temp_schema	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_is_other_temp_schema	\N
2856	pg_timezone_names	11	12	1	1000	0	0	f	f	t	t	s	s	0	0	2249	[]	[25,25,1186,16]	[o,o,o,o]	[name,abbrev,utc_offset,is_dst]	pg_timezone_names	\N
2857	pg_stat_get_backend_xact_start	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[23]	\N	\N	\N	pg_stat_get_backend_xact_start	\N
2858	numeric_avg_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 1700]	\N	\N	\N	numeric_avg_accum	\N
2859	pg_stat_get_buf_alloc	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_buf_alloc	\N
2878	pg_stat_get_live_tuples	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_live_tuples	\N
2879	pg_stat_get_dead_tuples	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_dead_tuples	\N
2880	pg_advisory_lock	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[20]	\N	\N	\N	pg_advisory_lock_int8	\N
2881	pg_advisory_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[20]	\N	\N	\N	pg_advisory_lock_shared_int8	\N
2882	pg_try_advisory_lock	11	12	1	0	0	0	f	f	t	f	v	r	1	0	16	[20]	\N	\N	\N	pg_try_advisory_lock_int8	\N
2883	pg_try_advisory_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	1	0	16	[20]	\N	\N	\N	pg_try_advisory_lock_shared_int8	\N
2884	pg_advisory_unlock	11	12	1	0	0	0	f	f	t	f	v	r	1	0	16	[20]	\N	\N	\N	pg_advisory_unlock_int8	\N
2885	pg_advisory_unlock_shared	11	12	1	0	0	0	f	f	t	f	v	r	1	0	16	[20]	\N	\N	\N	pg_advisory_unlock_shared_int8	\N
2886	pg_advisory_lock	11	12	1	0	0	0	f	f	t	f	v	r	2	0	2278	[23, 23]	\N	\N	\N	pg_advisory_lock_int4	\N
2887	pg_advisory_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	2	0	2278	[23, 23]	\N	\N	\N	pg_advisory_lock_shared_int4	\N
2888	pg_try_advisory_lock	11	12	1	0	0	0	f	f	t	f	v	r	2	0	16	[23, 23]	\N	\N	\N	pg_try_advisory_lock_int4	\N
2889	pg_try_advisory_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	2	0	16	[23, 23]	\N	\N	\N	pg_try_advisory_lock_shared_int4	\N
2890	pg_advisory_unlock	11	12	1	0	0	0	f	f	t	f	v	r	2	0	16	[23, 23]	\N	\N	\N	pg_advisory_unlock_int4	\N
2891	pg_advisory_unlock_shared	11	12	1	0	0	0	f	f	t	f	v	r	2	0	16	[23, 23]	\N	\N	\N	pg_advisory_unlock_shared_int4	\N
2892	pg_advisory_unlock_all	11	12	1	0	0	0	f	f	t	f	v	r	0	0	2278	[]	\N	\N	\N	pg_advisory_unlock_all	\N
2893	xml_in	11	12	1	0	0	0	f	f	t	f	s	s	1	0	142	[2275]	\N	\N	\N	xml_in	\N
2894	xml_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[142]	\N	\N	\N	xml_out	\N
2895	xmlcomment	11	12	1	0	0	0	f	f	t	f	i	s	1	0	142	[25]	\N	\N	\N	xmlcomment	\N
2896	xml	11	12	1	0	0	0	f	f	t	f	s	s	1	0	142	[25]	\N	\N	\N	texttoxml	\N
2897	xmlvalidate	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[142, 25]	\N	\N	\N	xmlvalidate	\N
2898	xml_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	142	[2281]	\N	\N	\N	xml_recv	\N
2899	xml_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[142]	\N	\N	\N	xml_send	\N
2900	xmlconcat2	11	12	1	0	0	0	f	f	f	f	i	s	2	0	142	[142, 142]	\N	\N	\N	xmlconcat2	\N
2901	xmlagg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	142	[142]	\N	\N	\N	aggregate_dummy	\N
2902	varbittypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	varbittypmodin	\N
2903	intervaltypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	intervaltypmodin	\N
2904	intervaltypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	intervaltypmodout	\N
2905	timestamptypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	timestamptypmodin	\N
2906	timestamptypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	timestamptypmodout	\N
2907	timestamptztypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	timestamptztypmodin	\N
2908	timestamptztypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	timestamptztypmodout	\N
2909	timetypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	timetypmodin	\N
2910	timetypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	timetypmodout	\N
2911	timetztypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	timetztypmodin	\N
2912	timetztypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	timetztypmodout	\N
2913	bpchartypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	bpchartypmodin	\N
2914	bpchartypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	bpchartypmodout	\N
2915	varchartypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	varchartypmodin	\N
2916	varchartypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	varchartypmodout	\N
2917	numerictypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	numerictypmodin	\N
2918	numerictypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	numerictypmodout	\N
2919	bittypmodin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1263]	\N	\N	\N	bittypmodin	\N
2920	bittypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	bittypmodout	\N
2921	varbittypmodout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[23]	\N	\N	\N	varbittypmodout	\N
2922	text	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[142]	\N	\N	\N	xmltotext	\N
2923	table_to_xml	11	12	100	0	0	0	f	f	t	f	s	r	4	0	142	[2205, 16, 16, 25]	\N	\N	[tbl,nulls,tableforest,targetns]	table_to_xml	\N
2924	query_to_xml	11	12	100	0	0	0	f	f	t	f	v	u	4	0	142	[25, 16, 16, 25]	\N	\N	[query,nulls,tableforest,targetns]	query_to_xml	\N
2925	cursor_to_xml	11	12	100	0	0	0	f	f	t	f	v	u	5	0	142	[1790, 23, 16, 16, 25]	\N	\N	[cursor,count,nulls,tableforest,targetns]	cursor_to_xml	\N
2926	table_to_xmlschema	11	12	100	0	0	0	f	f	t	f	s	r	4	0	142	[2205, 16, 16, 25]	\N	\N	[tbl,nulls,tableforest,targetns]	table_to_xmlschema	\N
2927	query_to_xmlschema	11	12	100	0	0	0	f	f	t	f	v	u	4	0	142	[25, 16, 16, 25]	\N	\N	[query,nulls,tableforest,targetns]	query_to_xmlschema	\N
2928	cursor_to_xmlschema	11	12	100	0	0	0	f	f	t	f	v	u	4	0	142	[1790, 16, 16, 25]	\N	\N	[cursor,nulls,tableforest,targetns]	cursor_to_xmlschema	\N
2929	table_to_xml_and_xmlschema	11	12	100	0	0	0	f	f	t	f	s	r	4	0	142	[2205, 16, 16, 25]	\N	\N	[tbl,nulls,tableforest,targetns]	table_to_xml_and_xmlschema	\N
2930	query_to_xml_and_xmlschema	11	12	100	0	0	0	f	f	t	f	v	u	4	0	142	[25, 16, 16, 25]	\N	\N	[query,nulls,tableforest,targetns]	query_to_xml_and_xmlschema	\N
2931	xpath	11	12	1	0	0	0	f	f	t	f	i	s	3	0	143	[25, 142, 1009]	\N	\N	\N	xpath	\N
2932	xpath	11	14	1	0	0	0	f	f	t	f	i	s	2	0	143	[25, 142]	\N	\N	\N		\N
2933	schema_to_xml	11	12	100	0	0	0	f	f	t	f	s	r	4	0	142	[19, 16, 16, 25]	\N	\N	[schema,nulls,tableforest,targetns]	schema_to_xml	\N
2934	schema_to_xmlschema	11	12	100	0	0	0	f	f	t	f	s	r	4	0	142	[19, 16, 16, 25]	\N	\N	[schema,nulls,tableforest,targetns]	schema_to_xmlschema	\N
2935	schema_to_xml_and_xmlschema	11	12	100	0	0	0	f	f	t	f	s	r	4	0	142	[19, 16, 16, 25]	\N	\N	[schema,nulls,tableforest,targetns]	schema_to_xml_and_xmlschema	\N
2936	database_to_xml	11	12	100	0	0	0	f	f	t	f	s	r	3	0	142	[16, 16, 25]	\N	\N	[nulls,tableforest,targetns]	database_to_xml	\N
2937	database_to_xmlschema	11	12	100	0	0	0	f	f	t	f	s	r	3	0	142	[16, 16, 25]	\N	\N	[nulls,tableforest,targetns]	database_to_xmlschema	\N
2938	database_to_xml_and_xmlschema	11	12	100	0	0	0	f	f	t	f	s	r	3	0	142	[16, 16, 25]	\N	\N	[nulls,tableforest,targetns]	database_to_xml_and_xmlschema	\N
2939	txid_snapshot_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2970	[2275]	\N	\N	\N	pg_snapshot_in	\N
2940	txid_snapshot_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2970]	\N	\N	\N	pg_snapshot_out	\N
2941	txid_snapshot_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2970	[2281]	\N	\N	\N	pg_snapshot_recv	\N
2942	txid_snapshot_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2970]	\N	\N	\N	pg_snapshot_send	\N
2943	txid_current	11	12	1	0	0	0	f	f	t	f	s	u	0	0	20	[]	\N	\N	\N	pg_current_xact_id	\N
2944	txid_current_snapshot	11	12	1	0	0	0	f	f	t	f	s	s	0	0	2970	[]	\N	\N	\N	pg_current_snapshot	\N
2945	txid_snapshot_xmin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[2970]	\N	\N	\N	pg_snapshot_xmin	\N
2946	txid_snapshot_xmax	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[2970]	\N	\N	\N	pg_snapshot_xmax	\N
2947	txid_snapshot_xip	11	12	1	50	0	0	f	f	t	t	i	s	1	0	20	[2970]	\N	\N	\N	pg_snapshot_xip	\N
2948	txid_visible_in_snapshot	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[20, 2970]	\N	\N	\N	pg_visible_in_snapshot	\N
2952	uuid_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2950	[2275]	\N	\N	\N	uuid_in	\N
2953	uuid_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[2950]	\N	\N	\N	uuid_out	\N
2954	uuid_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[2950, 2950]	\N	\N	\N	uuid_lt	\N
2955	uuid_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[2950, 2950]	\N	\N	\N	uuid_le	\N
2956	uuid_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[2950, 2950]	\N	\N	\N	uuid_eq	\N
2957	uuid_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[2950, 2950]	\N	\N	\N	uuid_ge	\N
2958	uuid_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[2950, 2950]	\N	\N	\N	uuid_gt	\N
2959	uuid_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[2950, 2950]	\N	\N	\N	uuid_ne	\N
2960	uuid_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[2950, 2950]	\N	\N	\N	uuid_cmp	\N
2961	uuid_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2950	[2281]	\N	\N	\N	uuid_recv	\N
2962	uuid_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2950]	\N	\N	\N	uuid_send	\N
2963	uuid_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2950]	\N	\N	\N	uuid_hash	\N
2971	text	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[16]	\N	\N	\N	booltext	\N
2978	pg_stat_get_function_calls	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_function_calls	\N
2979	pg_stat_get_function_total_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_function_total_time	\N
2980	pg_stat_get_function_self_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_function_self_time	\N
2981	record_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_eq	\N
2982	record_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_ne	\N
2983	record_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_lt	\N
2984	record_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_gt	\N
2985	record_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_le	\N
2986	record_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_ge	\N
2987	btrecordcmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[2249, 2249]	\N	\N	\N	btrecordcmp	\N
2997	pg_table_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[2205]	\N	\N	\N	pg_table_size	\N
2998	pg_indexes_size	11	12	1	0	0	0	f	f	t	f	v	s	1	0	20	[2205]	\N	\N	\N	pg_indexes_size	\N
2999	pg_relation_filenode	11	12	1	0	0	0	f	f	t	f	s	s	1	0	26	[2205]	\N	\N	\N	pg_relation_filenode	\N
3000	has_foreign_data_wrapper_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_foreign_data_wrapper_privilege_name_name	\N
3001	has_foreign_data_wrapper_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_foreign_data_wrapper_privilege_name_id	\N
3002	has_foreign_data_wrapper_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_foreign_data_wrapper_privilege_id_name	\N
3003	has_foreign_data_wrapper_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_foreign_data_wrapper_privilege_id_id	\N
3004	has_foreign_data_wrapper_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_foreign_data_wrapper_privilege_name	\N
3005	has_foreign_data_wrapper_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_foreign_data_wrapper_privilege_id	\N
3006	has_server_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_server_privilege_name_name	\N
3007	has_server_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_server_privilege_name_id	\N
3008	has_server_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_server_privilege_id_name	\N
3009	has_server_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_server_privilege_id_id	\N
3010	has_server_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_server_privilege_name	\N
3011	has_server_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_server_privilege_id	\N
3012	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[19, 25, 25, 25]	\N	\N	\N	has_column_privilege_name_name_name	\N
3013	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[19, 25, 21, 25]	\N	\N	\N	has_column_privilege_name_name_attnum	\N
3014	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[19, 26, 25, 25]	\N	\N	\N	has_column_privilege_name_id_name	\N
3015	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[19, 26, 21, 25]	\N	\N	\N	has_column_privilege_name_id_attnum	\N
3016	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[26, 25, 25, 25]	\N	\N	\N	has_column_privilege_id_name_name	\N
3017	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[26, 25, 21, 25]	\N	\N	\N	has_column_privilege_id_name_attnum	\N
3018	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[26, 26, 25, 25]	\N	\N	\N	has_column_privilege_id_id_name	\N
3019	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	4	0	16	[26, 26, 21, 25]	\N	\N	\N	has_column_privilege_id_id_attnum	\N
3020	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[25, 25, 25]	\N	\N	\N	has_column_privilege_name_name	\N
3021	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[25, 21, 25]	\N	\N	\N	has_column_privilege_name_attnum	\N
3022	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_column_privilege_id_name	\N
3023	has_column_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 21, 25]	\N	\N	\N	has_column_privilege_id_attnum	\N
3024	has_any_column_privilege	11	12	10	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_any_column_privilege_name_name	\N
3025	has_any_column_privilege	11	12	10	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_any_column_privilege_name_id	\N
3026	has_any_column_privilege	11	12	10	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_any_column_privilege_id_name	\N
3027	has_any_column_privilege	11	12	10	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_any_column_privilege_id_id	\N
3028	has_any_column_privilege	11	12	10	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_any_column_privilege_name	\N
3029	has_any_column_privilege	11	12	10	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_any_column_privilege_id	\N
3030	overlay	11	12	1	0	0	0	f	f	t	f	i	s	4	0	1560	[1560, 1560, 23, 23]	\N	\N	\N	bitoverlay	\N
3031	overlay	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1560	[1560, 1560, 23]	\N	\N	\N	bitoverlay_no_len	\N
3032	get_bit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[1560, 23]	\N	\N	\N	bitgetbit	\N
3033	set_bit	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1560	[1560, 23, 23]	\N	\N	\N	bitsetbit	\N
3034	pg_relation_filepath	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[2205]	\N	\N	\N	pg_relation_filepath	\N
3035	pg_listening_channels	11	12	1	10	0	0	f	f	t	t	s	r	0	0	25	[]	\N	\N	\N	pg_listening_channels	\N
3036	pg_notify	11	12	1	0	0	0	f	f	f	f	v	r	2	0	2278	[25, 25]	\N	\N	\N	pg_notify	\N
3037	pg_stat_get_xact_numscans	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_numscans	\N
3038	pg_stat_get_xact_tuples_returned	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_tuples_returned	\N
3039	pg_stat_get_xact_tuples_fetched	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_tuples_fetched	\N
3040	pg_stat_get_xact_tuples_inserted	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_tuples_inserted	\N
3041	pg_stat_get_xact_tuples_updated	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_tuples_updated	\N
3042	pg_stat_get_xact_tuples_deleted	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_tuples_deleted	\N
3043	pg_stat_get_xact_tuples_hot_updated	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_tuples_hot_updated	\N
3044	pg_stat_get_xact_blocks_fetched	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_blocks_fetched	\N
3045	pg_stat_get_xact_blocks_hit	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_blocks_hit	\N
3046	pg_stat_get_xact_function_calls	11	12	1	0	0	0	f	f	t	f	v	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_xact_function_calls	\N
3047	pg_stat_get_xact_function_total_time	11	12	1	0	0	0	f	f	t	f	v	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_xact_function_total_time	\N
3048	pg_stat_get_xact_function_self_time	11	12	1	0	0	0	f	f	t	f	v	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_xact_function_self_time	\N
3049	xpath_exists	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[25, 142, 1009]	\N	\N	\N	xpath_exists	\N
3050	xpath_exists	11	14	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 142]	\N	\N	\N		\N
3051	xml_is_well_formed	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[25]	\N	\N	\N	xml_is_well_formed	\N
3052	xml_is_well_formed_document	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[25]	\N	\N	\N	xml_is_well_formed_document	\N
3053	xml_is_well_formed_content	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[25]	\N	\N	\N	xml_is_well_formed_content	\N
3054	pg_stat_get_vacuum_count	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_vacuum_count	\N
3055	pg_stat_get_autovacuum_count	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_autovacuum_count	\N
3056	pg_stat_get_analyze_count	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_analyze_count	\N
3057	pg_stat_get_autoanalyze_count	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_autoanalyze_count	\N
3058	concat	11	12	1	0	2276	0	f	f	f	f	s	s	1	0	25	[2276]	[2276]	[v]	\N	text_concat	\N
3059	concat_ws	11	12	1	0	2276	0	f	f	f	f	s	s	2	0	25	[25, 2276]	[25,2276]	[i,v]	\N	text_concat_ws	\N
3060	left	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N	text_left	\N
3061	right	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 23]	\N	\N	\N	text_right	\N
3062	reverse	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	text_reverse	\N
3063	pg_stat_get_buf_fsync_backend	11	12	1	0	0	0	f	f	t	f	s	r	0	0	20	[]	\N	\N	\N	pg_stat_get_buf_fsync_backend	\N
3064	gist_point_distance	11	12	1	0	0	0	f	f	t	f	i	s	5	0	701	[2281, 600, 21, 26, 2281]	\N	\N	\N	gist_point_distance	\N
3065	pg_stat_get_db_conflict_tablespace	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_conflict_tablespace	\N
3066	pg_stat_get_db_conflict_lock	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_conflict_lock	\N
3067	pg_stat_get_db_conflict_snapshot	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_conflict_snapshot	\N
3068	pg_stat_get_db_conflict_bufferpin	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_conflict_bufferpin	\N
3069	pg_stat_get_db_conflict_startup_deadlock	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_conflict_startup_deadlock	\N
3070	pg_stat_get_db_conflict_all	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_conflict_all	\N
3071	pg_wal_replay_pause	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2278	[]	\N	\N	\N	pg_wal_replay_pause	\N
3072	pg_wal_replay_resume	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2278	[]	\N	\N	\N	pg_wal_replay_resume	\N
3073	pg_is_wal_replay_paused	11	12	1	0	0	0	f	f	t	f	v	s	0	0	16	[]	\N	\N	\N	pg_is_wal_replay_paused	\N
3074	pg_stat_get_db_stat_reset_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[26]	\N	\N	\N	pg_stat_get_db_stat_reset_time	\N
3075	pg_stat_get_bgwriter_stat_reset_time	11	12	1	0	0	0	f	f	t	f	s	r	0	0	1184	[]	\N	\N	\N	pg_stat_get_bgwriter_stat_reset_time	\N
3076	ginarrayextract	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2277, 2281]	\N	\N	\N	ginarrayextract_2args	\N
3077	gin_extract_tsvector	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[3614, 2281]	\N	\N	\N	gin_extract_tsvector_2args	\N
3078	pg_sequence_parameters	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2249	[26]	[26,20,20,20,20,16,20,26]	[i,o,o,o,o,o,o,o]	[sequence_oid,start_value,minimum_value,maximum_value,increment,cycle_option,cache_size,data_type]	pg_sequence_parameters	\N
3082	pg_available_extensions	11	12	10	100	0	0	f	f	t	t	s	s	0	0	2249	[]	[19,25,25]	[o,o,o]	[name,default_version,comment]	pg_available_extensions	\N
3083	pg_available_extension_versions	11	12	10	100	0	0	f	f	t	t	s	s	0	0	2249	[]	[19,25,16,16,16,19,1003,25]	[o,o,o,o,o,o,o,o]	[name,version,superuser,trusted,relocatable,schema,requires,comment]	pg_available_extension_versions	\N
3084	pg_extension_update_paths	11	12	10	100	0	0	f	f	t	t	s	s	1	0	2249	[19]	[19,25,25,25]	[i,o,o,o]	[name,source,target,path]	pg_extension_update_paths	\N
3086	pg_extension_config_dump	11	12	1	0	0	0	f	f	t	f	v	u	2	0	2278	[2205, 25]	\N	\N	\N	pg_extension_config_dump	\N
3087	gin_extract_tsquery	11	12	1	0	0	0	f	f	t	f	i	s	5	0	2281	[3615, 2281, 21, 2281, 2281]	\N	\N	\N	gin_extract_tsquery_5args	\N
3088	gin_tsquery_consistent	11	12	1	0	0	0	f	f	t	f	i	s	6	0	16	[2281, 21, 3615, 23, 2281, 2281]	\N	\N	\N	gin_tsquery_consistent_6args	\N
3089	pg_advisory_xact_lock	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[20]	\N	\N	\N	pg_advisory_xact_lock_int8	\N
3090	pg_advisory_xact_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[20]	\N	\N	\N	pg_advisory_xact_lock_shared_int8	\N
3091	pg_try_advisory_xact_lock	11	12	1	0	0	0	f	f	t	f	v	r	1	0	16	[20]	\N	\N	\N	pg_try_advisory_xact_lock_int8	\N
3092	pg_try_advisory_xact_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	1	0	16	[20]	\N	\N	\N	pg_try_advisory_xact_lock_shared_int8	\N
3093	pg_advisory_xact_lock	11	12	1	0	0	0	f	f	t	f	v	r	2	0	2278	[23, 23]	\N	\N	\N	pg_advisory_xact_lock_int4	\N
3094	pg_advisory_xact_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	2	0	2278	[23, 23]	\N	\N	\N	pg_advisory_xact_lock_shared_int4	\N
3095	pg_try_advisory_xact_lock	11	12	1	0	0	0	f	f	t	f	v	r	2	0	16	[23, 23]	\N	\N	\N	pg_try_advisory_xact_lock_int4	\N
3096	pg_try_advisory_xact_lock_shared	11	12	1	0	0	0	f	f	t	f	v	r	2	0	16	[23, 23]	\N	\N	\N	pg_try_advisory_xact_lock_shared_int4	\N
3097	varchar_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	varchar_support	\N
3098	pg_create_restore_point	11	12	1	0	0	0	f	f	t	f	v	s	1	0	3220	[25]	\N	\N	\N	pg_create_restore_point	\N
3099	pg_stat_get_wal_senders	11	12	1	10	0	0	f	f	f	t	s	r	0	0	2249	[]	[23,25,3220,3220,3220,3220,1186,1186,1186,23,25,1184]	[o,o,o,o,o,o,o,o,o,o,o,o]	[pid,state,sent_lsn,write_lsn,flush_lsn,replay_lsn,write_lag,flush_lag,replay_lag,sync_priority,sync_state,reply_time]	pg_stat_get_wal_senders	\N
3100	row_number	11	12	1	0	0	6233	w	f	f	f	i	s	0	0	20	[]	\N	\N	\N	window_row_number	\N
3101	rank	11	12	1	0	0	6234	w	f	f	f	i	s	0	0	20	[]	\N	\N	\N	window_rank	\N
3102	dense_rank	11	12	1	0	0	6235	w	f	f	f	i	s	0	0	20	[]	\N	\N	\N	window_dense_rank	\N
3103	percent_rank	11	12	1	0	0	0	w	f	f	f	i	s	0	0	701	[]	\N	\N	\N	window_percent_rank	\N
3104	cume_dist	11	12	1	0	0	0	w	f	f	f	i	s	0	0	701	[]	\N	\N	\N	window_cume_dist	\N
3105	ntile	11	12	1	0	0	0	w	f	t	f	i	s	1	0	23	[23]	\N	\N	\N	window_ntile	\N
3106	lag	11	12	1	0	0	0	w	f	t	f	i	s	1	0	2283	[2283]	\N	\N	\N	window_lag	\N
3107	lag	11	12	1	0	0	0	w	f	t	f	i	s	2	0	2283	[2283, 23]	\N	\N	\N	window_lag_with_offset	\N
3108	lag	11	12	1	0	0	0	w	f	t	f	i	s	3	0	5077	[5077, 23, 5077]	\N	\N	\N	window_lag_with_offset_and_default	\N
3109	lead	11	12	1	0	0	0	w	f	t	f	i	s	1	0	2283	[2283]	\N	\N	\N	window_lead	\N
3110	lead	11	12	1	0	0	0	w	f	t	f	i	s	2	0	2283	[2283, 23]	\N	\N	\N	window_lead_with_offset	\N
3111	lead	11	12	1	0	0	0	w	f	t	f	i	s	3	0	5077	[5077, 23, 5077]	\N	\N	\N	window_lead_with_offset_and_default	\N
3112	first_value	11	12	1	0	0	0	w	f	t	f	i	s	1	0	2283	[2283]	\N	\N	\N	window_first_value	\N
3113	last_value	11	12	1	0	0	0	w	f	t	f	i	s	1	0	2283	[2283]	\N	\N	\N	window_last_value	\N
3114	nth_value	11	12	1	0	0	0	w	f	t	f	i	s	2	0	2283	[2283, 23]	\N	\N	\N	window_nth_value	\N
3116	fdw_handler_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	3115	[2275]	\N	\N	\N	fdw_handler_in	\N
3117	fdw_handler_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3115]	\N	\N	\N	fdw_handler_out	\N
3120	void_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	void_recv	\N
3121	void_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2278]	\N	\N	\N	void_send	\N
3129	btint2sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btint2sortsupport	\N
3130	btint4sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btint4sortsupport	\N
3131	btint8sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btint8sortsupport	\N
3132	btfloat4sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btfloat4sortsupport	\N
3133	btfloat8sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btfloat8sortsupport	\N
3134	btoidsortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btoidsortsupport	\N
3135	btnamesortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btnamesortsupport	\N
3136	date_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	date_sortsupport	\N
3137	timestamp_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	timestamp_sortsupport	\N
3138	has_type_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_type_privilege_name_name	\N
3139	has_type_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 26, 25]	\N	\N	\N	has_type_privilege_name_id	\N
3140	has_type_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_type_privilege_id_name	\N
3141	has_type_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 26, 25]	\N	\N	\N	has_type_privilege_id_id	\N
3142	has_type_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_type_privilege_name	\N
3143	has_type_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[26, 25]	\N	\N	\N	has_type_privilege_id	\N
3144	macaddr_not	11	12	1	0	0	0	f	f	t	f	i	s	1	0	829	[829]	\N	\N	\N	macaddr_not	\N
3145	macaddr_and	11	12	1	0	0	0	f	f	t	f	i	s	2	0	829	[829, 829]	\N	\N	\N	macaddr_and	\N
3146	macaddr_or	11	12	1	0	0	0	f	f	t	f	i	s	2	0	829	[829, 829]	\N	\N	\N	macaddr_or	\N
3150	pg_stat_get_db_temp_files	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_temp_files	\N
3151	pg_stat_get_db_temp_bytes	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_temp_bytes	\N
3152	pg_stat_get_db_deadlocks	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_deadlocks	\N
3153	array_to_json	11	12	1	0	0	0	f	f	t	f	s	s	1	0	114	[2277]	\N	\N	\N	array_to_json	\N
3154	array_to_json	11	12	1	0	0	0	f	f	t	f	s	s	2	0	114	[2277, 16]	\N	\N	\N	array_to_json_pretty	\N
3155	row_to_json	11	12	1	0	0	0	f	f	t	f	s	s	1	0	114	[2249]	\N	\N	\N	row_to_json	\N
3156	row_to_json	11	12	1	0	0	0	f	f	t	f	s	s	2	0	114	[2249, 16]	\N	\N	\N	row_to_json_pretty	\N
3157	numeric_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	numeric_support	\N
3158	varbit_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	varbit_support	\N
3159	pg_get_viewdef	11	12	1	0	0	0	f	f	t	f	s	r	2	0	25	[26, 23]	\N	\N	\N	pg_get_viewdef_wrap	\N
3160	pg_stat_get_checkpoint_write_time	11	12	1	0	0	0	f	f	t	f	s	r	0	0	701	[]	\N	\N	\N	pg_stat_get_checkpoint_write_time	\N
3161	pg_stat_get_checkpoint_sync_time	11	12	1	0	0	0	f	f	t	f	s	r	0	0	701	[]	\N	\N	\N	pg_stat_get_checkpoint_sync_time	\N
3162	pg_collation_for	11	12	1	0	0	0	f	f	f	f	s	s	1	0	25	[2276]	\N	\N	\N	pg_collation_for	\N
3163	pg_trigger_depth	11	12	1	0	0	0	f	f	t	f	s	r	0	0	23	[]	\N	\N	\N	pg_trigger_depth	\N
3165	pg_wal_lsn_diff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[3220, 3220]	\N	\N	\N	pg_wal_lsn_diff	\N
3166	pg_size_pretty	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[1700]	\N	\N	\N	pg_size_pretty_numeric	\N
3167	array_remove	11	12	1	0	0	0	f	f	f	f	i	s	2	0	5078	[5078, 5077]	\N	\N	\N	array_remove	\N
3168	array_replace	11	12	1	0	0	0	f	f	f	f	i	s	3	0	5078	[5078, 5077, 5077]	\N	\N	\N	array_replace	\N
3169	rangesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	rangesel	\N
3170	lo_lseek64	11	12	1	0	0	0	f	f	t	f	v	u	3	0	20	[23, 20, 23]	\N	\N	\N	be_lo_lseek64	\N
3171	lo_tell64	11	12	1	0	0	0	f	f	t	f	v	u	1	0	20	[23]	\N	\N	\N	be_lo_tell64	\N
3172	lo_truncate64	11	12	1	0	0	0	f	f	t	f	v	u	2	0	23	[23, 20]	\N	\N	\N	be_lo_truncate64	\N
3173	json_agg_transfn	11	12	1	0	0	0	f	f	f	f	s	s	2	0	2281	[2281, 2283]	\N	\N	\N	json_agg_transfn	\N
3174	json_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	1	0	114	[2281]	\N	\N	\N	json_agg_finalfn	\N
3175	json_agg	11	12	1	0	0	0	a	f	f	f	s	s	1	0	114	[2283]	\N	\N	\N	aggregate_dummy	\N
3176	to_json	11	12	1	0	0	0	f	f	t	f	s	s	1	0	114	[2283]	\N	\N	\N	to_json	\N
3177	pg_stat_get_mod_since_analyze	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_mod_since_analyze	\N
3178	numeric_sum	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_sum	\N
3179	cardinality	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2277]	\N	\N	\N	array_cardinality	\N
3180	json_object_agg_transfn	11	12	1	0	0	0	f	f	f	f	s	s	3	0	2281	[2281, 2276, 2276]	\N	\N	\N	json_object_agg_transfn	\N
3181	record_image_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_image_eq	\N
3182	record_image_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_image_ne	\N
3183	record_image_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_image_lt	\N
3184	record_image_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_image_gt	\N
3185	record_image_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_image_le	\N
3186	record_image_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2249, 2249]	\N	\N	\N	record_image_ge	\N
3187	btrecordimagecmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[2249, 2249]	\N	\N	\N	btrecordimagecmp	\N
3195	pg_stat_get_archiver	11	12	1	0	0	0	f	f	f	f	s	r	0	0	2249	[]	[20,25,1184,20,25,1184,1184]	[o,o,o,o,o,o,o]	[archived_count,last_archived_wal,last_archived_time,failed_count,last_failed_wal,last_failed_time,stats_reset]	pg_stat_get_archiver	\N
3196	json_object_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	1	0	114	[2281]	\N	\N	\N	json_object_agg_finalfn	\N
3197	json_object_agg	11	12	1	0	0	0	a	f	f	f	s	s	2	0	114	[2276, 2276]	\N	\N	\N	aggregate_dummy	\N
3198	json_build_array	11	12	1	0	2276	0	f	f	f	f	s	s	1	0	114	[2276]	[2276]	[v]	\N	json_build_array	\N
3199	json_build_array	11	12	1	0	0	0	f	f	f	f	s	s	0	0	114	[]	\N	\N	\N	json_build_array_noargs	\N
3200	json_build_object	11	12	1	0	2276	0	f	f	f	f	s	s	1	0	114	[2276]	[2276]	[v]	\N	json_build_object	\N
3201	json_build_object	11	12	1	0	0	0	f	f	f	f	s	s	0	0	114	[]	\N	\N	\N	json_build_object_noargs	\N
3202	json_object	11	12	1	0	0	0	f	f	t	f	i	s	1	0	114	[1009]	\N	\N	\N	json_object	\N
3203	json_object	11	12	1	0	0	0	f	f	t	f	i	s	2	0	114	[1009, 1009]	\N	\N	\N	json_object_two_arg	\N
3204	json_to_record	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2249	[114]	\N	\N	\N	json_to_record	\N
3205	json_to_recordset	11	12	1	100	0	0	f	f	f	t	s	s	1	0	2249	[114]	\N	\N	\N	json_to_recordset	\N
3207	jsonb_array_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3802]	\N	\N	\N	jsonb_array_length	\N
3208	jsonb_each	11	12	1	100	0	0	f	f	t	t	i	s	1	0	2249	[3802]	[3802,25,3802]	[i,o,o]	[from_json,key,value]	jsonb_each	\N
3209	jsonb_populate_record	11	12	1	0	0	0	f	f	f	f	s	s	2	0	2283	[2283, 3802]	\N	\N	\N	jsonb_populate_record	\N
3210	jsonb_typeof	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[3802]	\N	\N	\N	jsonb_typeof	\N
3214	jsonb_object_field_text	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[3802, 25]	\N	\N	[from_json,field_name]	jsonb_object_field_text	\N
3215	jsonb_array_element	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[3802, 23]	\N	\N	[from_json,element_index]	jsonb_array_element	\N
3216	jsonb_array_element_text	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[3802, 23]	\N	\N	[from_json,element_index]	jsonb_array_element_text	\N
3217	jsonb_extract_path	11	12	1	0	25	0	f	f	t	f	i	s	2	0	3802	[3802, 1009]	[3802,1009]	[i,v]	[from_json,path_elems]	jsonb_extract_path	\N
3218	width_bucket	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[5077, 5078]	\N	\N	\N	width_bucket_array	\N
3219	jsonb_array_elements	11	12	1	100	0	0	f	f	t	t	i	s	1	0	3802	[3802]	[3802,3802]	[i,o]	[from_json,value]	jsonb_array_elements	\N
3229	pg_lsn_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3220	[2275]	\N	\N	\N	pg_lsn_in	\N
3230	pg_lsn_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3220]	\N	\N	\N	pg_lsn_out	\N
3231	pg_lsn_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[3220, 3220]	\N	\N	\N	pg_lsn_lt	\N
3232	pg_lsn_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[3220, 3220]	\N	\N	\N	pg_lsn_le	\N
3233	pg_lsn_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[3220, 3220]	\N	\N	\N	pg_lsn_eq	\N
3234	pg_lsn_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[3220, 3220]	\N	\N	\N	pg_lsn_ge	\N
3235	pg_lsn_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[3220, 3220]	\N	\N	\N	pg_lsn_gt	\N
3236	pg_lsn_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[3220, 3220]	\N	\N	\N	pg_lsn_ne	\N
3237	pg_lsn_mi	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[3220, 3220]	\N	\N	\N	pg_lsn_mi	\N
3238	pg_lsn_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3220	[2281]	\N	\N	\N	pg_lsn_recv	\N
3239	pg_lsn_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[3220]	\N	\N	\N	pg_lsn_send	\N
3251	pg_lsn_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[3220, 3220]	\N	\N	\N	pg_lsn_cmp	\N
3252	pg_lsn_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3220]	\N	\N	\N	pg_lsn_hash	\N
3255	bttextsortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	bttextsortsupport	\N
3259	generate_series	11	12	1	1000	0	0	f	f	t	t	i	s	3	0	1700	[1700, 1700, 1700]	\N	\N	\N	generate_series_step_numeric	\N
3260	generate_series	11	12	1	1000	0	0	f	f	t	t	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	generate_series_numeric	\N
3261	json_strip_nulls	11	12	1	0	0	0	f	f	t	f	i	s	1	0	114	[114]	\N	\N	\N	json_strip_nulls	\N
3262	jsonb_strip_nulls	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3802	[3802]	\N	\N	\N	jsonb_strip_nulls	\N
3263	jsonb_object	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3802	[1009]	\N	\N	\N	jsonb_object	\N
3264	jsonb_object	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[1009, 1009]	\N	\N	\N	jsonb_object_two_arg	\N
3265	jsonb_agg_transfn	11	12	1	0	0	0	f	f	f	f	s	s	2	0	2281	[2281, 2283]	\N	\N	\N	jsonb_agg_transfn	\N
3266	jsonb_agg_finalfn	11	12	1	0	0	0	f	f	f	f	s	s	1	0	3802	[2281]	\N	\N	\N	jsonb_agg_finalfn	\N
3267	jsonb_agg	11	12	1	0	0	0	a	f	f	f	s	s	1	0	3802	[2283]	\N	\N	\N	aggregate_dummy	\N
3268	jsonb_object_agg_transfn	11	12	1	0	0	0	f	f	f	f	s	s	3	0	2281	[2281, 2276, 2276]	\N	\N	\N	jsonb_object_agg_transfn	\N
3269	jsonb_object_agg_finalfn	11	12	1	0	0	0	f	f	f	f	s	s	1	0	3802	[2281]	\N	\N	\N	jsonb_object_agg_finalfn	\N
3270	jsonb_object_agg	11	12	1	0	0	0	a	f	f	f	i	s	2	0	3802	[2276, 2276]	\N	\N	\N	aggregate_dummy	\N
3271	jsonb_build_array	11	12	1	0	2276	0	f	f	f	f	s	s	1	0	3802	[2276]	[2276]	[v]	\N	jsonb_build_array	\N
3272	jsonb_build_array	11	12	1	0	0	0	f	f	f	f	s	s	0	0	3802	[]	\N	\N	\N	jsonb_build_array_noargs	\N
3273	jsonb_build_object	11	12	1	0	2276	0	f	f	f	f	s	s	1	0	3802	[2276]	[2276]	[v]	\N	jsonb_build_object	\N
3274	jsonb_build_object	11	12	1	0	0	0	f	f	f	f	s	s	0	0	3802	[]	\N	\N	\N	jsonb_build_object_noargs	\N
3275	dist_ppoly	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[600, 604]	\N	\N	\N	dist_ppoly	\N
3277	array_position	11	12	1	0	0	0	f	f	f	f	i	s	2	0	23	[5078, 5077]	\N	\N	\N	array_position	\N
3278	array_position	11	12	1	0	0	0	f	f	f	f	i	s	3	0	23	[5078, 5077, 23]	\N	\N	\N	array_position_start	\N
3279	array_positions	11	12	1	0	0	0	f	f	f	f	i	s	2	0	1007	[5078, 5077]	\N	\N	\N	array_positions	\N
3280	gist_circle_distance	11	12	1	0	0	0	f	f	t	f	i	s	5	0	701	[2281, 718, 21, 26, 2281]	\N	\N	\N	gist_circle_distance	\N
3281	scale	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1700]	\N	\N	\N	numeric_scale	\N
3282	gist_point_fetch	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gist_point_fetch	\N
3283	numeric_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	numeric_sortsupport	\N
3288	gist_poly_distance	11	12	1	0	0	0	f	f	t	f	i	s	5	0	701	[2281, 604, 21, 26, 2281]	\N	\N	\N	gist_poly_distance	\N
3290	dist_cpoint	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[718, 600]	\N	\N	\N	dist_cpoint	\N
3292	dist_polyp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[604, 600]	\N	\N	\N	dist_polyp	\N
3293	pg_read_file	11	12	1	0	0	0	f	f	t	f	v	s	4	0	25	[25, 20, 20, 16]	\N	\N	\N	pg_read_file_v2	\N
3294	current_setting	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[25, 16]	\N	\N	\N	show_config_by_name_missing_ok	\N
3295	pg_read_binary_file	11	12	1	0	0	0	f	f	t	f	v	s	4	0	17	[25, 20, 20, 16]	\N	\N	\N	pg_read_binary_file	\N
3296	pg_notification_queue_usage	11	12	1	0	0	0	f	f	t	f	v	r	0	0	701	[]	\N	\N	\N	pg_notification_queue_usage	\N
3297	pg_ls_dir	11	12	1	1000	0	0	f	f	t	t	v	s	3	0	25	[25, 16, 16]	\N	\N	\N	pg_ls_dir	\N
3298	row_security_active	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	row_security_active	\N
3299	row_security_active	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[25]	\N	\N	\N	row_security_active_name	\N
3300	uuid_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	uuid_sortsupport	\N
3301	jsonb_concat	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[3802, 3802]	\N	\N	\N	jsonb_concat	\N
3302	jsonb_delete	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[3802, 25]	\N	\N	\N	jsonb_delete	\N
3303	jsonb_delete	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[3802, 23]	\N	\N	\N	jsonb_delete_idx	\N
3304	jsonb_delete_path	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[3802, 1009]	\N	\N	\N	jsonb_delete_path	\N
3305	jsonb_set	11	12	1	0	0	0	f	f	t	f	i	s	4	1	3802	[3802, 1009, 3802, 16]	\N	\N	[jsonb_in,path,replacement,create_if_missing]	jsonb_set	\N
3306	jsonb_pretty	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[3802]	\N	\N	\N	jsonb_pretty	\N
3307	pg_stat_file	11	12	1	0	0	0	f	f	t	f	v	s	2	0	2249	[25, 16]	[25,16,20,1184,1184,1184,1184,16]	[i,i,o,o,o,o,o,o]	[filename,missing_ok,size,access,modification,change,creation,isdir]	pg_stat_file	\N
3308	xidneq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[28, 28]	\N	\N	\N	xidneq	\N
3309	xidneqint4	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[28, 23]	\N	\N	\N	xidneq	\N
3311	tsm_handler_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	3310	[2275]	\N	\N	\N	tsm_handler_in	\N
3312	tsm_handler_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3310]	\N	\N	\N	tsm_handler_out	\N
3313	bernoulli	11	12	1	0	0	0	f	f	t	f	v	s	1	0	3310	[2281]	\N	\N	\N	tsm_bernoulli_handler	\N
3314	system	11	12	1	0	0	0	f	f	t	f	v	s	1	0	3310	[2281]	\N	\N	\N	tsm_system_handler	\N
3317	pg_stat_get_wal_receiver	11	12	1	0	0	0	f	f	f	f	s	r	0	0	2249	[]	[23,25,3220,23,3220,3220,23,1184,1184,3220,1184,25,25,23,25]	[o,o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[pid,status,receive_start_lsn,receive_start_tli,written_lsn,flushed_lsn,received_tli,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time,slot_name,sender_host,sender_port,conninfo]	pg_stat_get_wal_receiver	\N
3318	pg_stat_get_progress_info	11	12	1	100	0	0	f	f	t	t	s	r	1	0	2249	[25]	[25,23,26,26,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20]	[i,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[cmdtype,pid,datid,relid,param1,param2,param3,param4,param5,param6,param7,param8,param9,param10,param11,param12,param13,param14,param15,param16,param17,param18,param19,param20]	pg_stat_get_progress_info	\N
3319	ts_filter	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3614	[3614, 1002]	\N	\N	\N	tsvector_filter	\N
3320	setweight	11	12	1	0	0	0	f	f	t	f	i	s	3	0	3614	[3614, 18, 1009]	\N	\N	\N	tsvector_setweight_by_filter	\N
3321	ts_delete	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3614	[3614, 25]	\N	\N	\N	tsvector_delete_str	\N
3322	unnest	11	12	1	10	0	0	f	f	t	t	i	s	1	0	2249	[3614]	[3614,25,1005,1009]	[i,o,o,o]	[tsvector,lexeme,positions,weights]	tsvector_unnest	\N
3323	ts_delete	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3614	[3614, 1009]	\N	\N	\N	tsvector_delete_arr	\N
3324	int4_avg_combine	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1016	[1016, 1016]	\N	\N	\N	int4_avg_combine	\N
3325	interval_combine	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1187	[1187, 1187]	\N	\N	\N	interval_combine	\N
3326	tsvector_to_array	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1009	[3614]	\N	\N	\N	tsvector_to_array	\N
3327	array_to_tsvector	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3614	[1009]	\N	\N	\N	array_to_tsvector	\N
3328	bpchar_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	bpchar_sortsupport	\N
3329	pg_show_all_file_settings	11	12	1	1000	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,23,23,25,25,16,25]	[o,o,o,o,o,o,o]	[sourcefile,sourceline,seqno,name,setting,applied,error]	show_all_file_settings	\N
3330	pg_current_wal_flush_lsn	11	12	1	0	0	0	f	f	t	f	v	s	0	0	3220	[]	\N	\N	\N	pg_current_wal_flush_lsn	\N
3331	bytea_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	bytea_sortsupport	\N
3332	bttext_pattern_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	bttext_pattern_sortsupport	\N
3333	btbpchar_pattern_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	btbpchar_pattern_sortsupport	\N
3334	pg_size_bytes	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[25]	\N	\N	\N	pg_size_bytes	\N
3335	numeric_serialize	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2281]	\N	\N	\N	numeric_serialize	\N
3336	numeric_deserialize	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[17, 2281]	\N	\N	\N	numeric_deserialize	\N
3337	numeric_avg_combine	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	numeric_avg_combine	\N
3338	numeric_poly_combine	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	numeric_poly_combine	\N
3339	numeric_poly_serialize	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[2281]	\N	\N	\N	numeric_poly_serialize	\N
3340	numeric_poly_deserialize	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[17, 2281]	\N	\N	\N	numeric_poly_deserialize	\N
3341	numeric_combine	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	numeric_combine	\N
3342	float8_regr_combine	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1022	[1022, 1022]	\N	\N	\N	float8_regr_combine	\N
3343	jsonb_delete	11	12	1	0	25	0	f	f	t	f	i	s	2	0	3802	[3802, 1009]	[3802,1009]	[i,v]	[from_json,path_elems]	jsonb_delete_array	\N
3344	cash_mul_int8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 20]	\N	\N	\N	cash_mul_int8	\N
3345	cash_div_int8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[790, 20]	\N	\N	\N	cash_div_int8	\N
3348	txid_current_if_assigned	11	12	1	0	0	0	f	f	t	f	s	u	0	0	20	[]	\N	\N	\N	pg_current_xact_id_if_assigned	\N
3352	pg_get_partkeydef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_partkeydef	\N
3353	pg_ls_logdir	11	12	10	20	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,1184]	[o,o,o]	[name,size,modification]	pg_ls_logdir	\N
3354	pg_ls_waldir	11	12	10	20	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,1184]	[o,o,o]	[name,size,modification]	pg_ls_waldir	\N
3355	pg_ndistinct_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3361	[2275]	\N	\N	\N	pg_ndistinct_in	\N
3356	pg_ndistinct_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3361]	\N	\N	\N	pg_ndistinct_out	\N
3357	pg_ndistinct_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	3361	[2281]	\N	\N	\N	pg_ndistinct_recv	\N
3358	pg_ndistinct_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[3361]	\N	\N	\N	pg_ndistinct_send	\N
3359	macaddr_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	macaddr_sortsupport	\N
3360	txid_status	11	12	1	0	0	0	f	f	t	f	v	s	1	0	25	[20]	\N	\N	\N	pg_xact_status	\N
3376	pg_safe_snapshot_blocking_pids	11	12	1	0	0	0	f	f	t	f	v	s	1	0	1007	[23]	\N	\N	\N	pg_safe_snapshot_blocking_pids	\N
3378	pg_isolation_test_session_is_blocked	11	12	1	0	0	0	f	f	t	f	v	s	2	0	16	[23, 1007]	\N	\N	\N	pg_isolation_test_session_is_blocked	\N
3382	pg_identify_object_as_address	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2249	[26, 26, 23]	[26,26,23,25,1009,1009]	[i,i,i,o,o,o]	[classid,objid,objsubid,type,object_names,object_args]	pg_identify_object_as_address	\N
3383	brin_minmax_opcinfo	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	brin_minmax_opcinfo	\N
3384	brin_minmax_add_value	11	12	1	0	0	0	f	f	t	f	i	s	4	0	16	[2281, 2281, 2281, 2281]	\N	\N	\N	brin_minmax_add_value	\N
3385	brin_minmax_consistent	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[2281, 2281, 2281]	\N	\N	\N	brin_minmax_consistent	\N
3386	brin_minmax_union	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[2281, 2281, 2281]	\N	\N	\N	brin_minmax_union	\N
3387	int8_avg_accum_inv	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 20]	\N	\N	\N	int8_avg_accum_inv	\N
3388	numeric_poly_sum	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_poly_sum	\N
3389	numeric_poly_avg	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_poly_avg	\N
3390	numeric_poly_var_pop	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_poly_var_pop	\N
3391	numeric_poly_var_samp	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_poly_var_samp	\N
3392	numeric_poly_stddev_pop	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_poly_stddev_pop	\N
3393	numeric_poly_stddev_samp	11	12	1	0	0	0	f	f	f	f	i	s	1	0	1700	[2281]	\N	\N	\N	numeric_poly_stddev_samp	\N
3396	regexp_match	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1009	[25, 25]	\N	\N	\N	regexp_match_no_flags	\N
3397	regexp_match	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1009	[25, 25, 25]	\N	\N	\N	regexp_match	\N
3399	int8_mul_cash	11	12	1	0	0	0	f	f	t	f	i	s	2	0	790	[20, 790]	\N	\N	\N	int8_mul_cash	\N
3400	pg_config	11	12	1	23	0	0	f	f	t	t	s	r	0	0	2249	[]	[25,25]	[o,o]	[name,setting]	pg_config	\N
3401	pg_hba_file_rules	11	12	1	1000	0	0	f	f	t	t	v	s	0	0	2249	[]	[23,25,1009,1009,25,25,25,1009,25]	[o,o,o,o,o,o,o,o,o]	[line_number,type,database,user_name,address,netmask,auth_method,options,error]	pg_hba_file_rules	\N
3403	pg_statistics_obj_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_statistics_obj_is_visible	\N
3404	pg_dependencies_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3402	[2275]	\N	\N	\N	pg_dependencies_in	\N
3405	pg_dependencies_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3402]	\N	\N	\N	pg_dependencies_out	\N
3406	pg_dependencies_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	3402	[2281]	\N	\N	\N	pg_dependencies_recv	\N
3407	pg_dependencies_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[3402]	\N	\N	\N	pg_dependencies_send	\N
3408	pg_get_partition_constraintdef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_partition_constraintdef	\N
3409	time_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1083, 20]	\N	\N	\N	time_hash_extended	\N
3410	timetz_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1266, 20]	\N	\N	\N	timetz_hash_extended	\N
3411	timestamp_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1114, 20]	\N	\N	\N	timestamp_hash_extended	\N
3412	uuid_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[2950, 20]	\N	\N	\N	uuid_hash_extended	\N
3413	pg_lsn_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[3220, 20]	\N	\N	\N	pg_lsn_hash_extended	\N
3414	hashenumextended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[3500, 20]	\N	\N	\N	hashenumextended	\N
3415	pg_get_statisticsobjdef	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_statisticsobjdef	\N
3416	jsonb_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[3802, 20]	\N	\N	\N	jsonb_hash_extended	\N
3417	hash_range_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[3831, 20]	\N	\N	\N	hash_range_extended	\N
3418	interval_hash_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[1186, 20]	\N	\N	\N	interval_hash_extended	\N
3419	sha224	11	12	1	0	0	0	f	t	t	f	i	s	1	0	17	[17]	\N	\N	\N	sha224_bytea	\N
3420	sha256	11	12	1	0	0	0	f	t	t	f	i	s	1	0	17	[17]	\N	\N	\N	sha256_bytea	\N
3421	sha384	11	12	1	0	0	0	f	t	t	f	i	s	1	0	17	[17]	\N	\N	\N	sha384_bytea	\N
3422	sha512	11	12	1	0	0	0	f	t	t	f	i	s	1	0	17	[17]	\N	\N	\N	sha512_bytea	\N
3423	pg_partition_tree	11	12	1	1000	0	0	f	f	t	t	v	s	1	0	2249	[2205]	[2205,2205,2205,16,23]	[i,o,o,o,o]	[rootrelid,relid,parentrelid,isleaf,level]	pg_partition_tree	\N
3424	pg_partition_root	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2205	[2205]	\N	\N	\N	pg_partition_root	\N
3425	pg_partition_ancestors	11	12	1	10	0	0	f	f	t	t	v	s	1	0	2205	[2205]	[2205,2205]	[i,o]	[partitionid,relid]	pg_partition_ancestors	\N
3426	pg_stat_get_db_checksum_failures	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_checksum_failures	\N
3427	pg_mcv_list_items	11	12	1	1000	0	0	f	f	t	t	s	s	1	0	2249	[5017]	[5017,23,1009,1000,701,701]	[i,o,o,o,o,o]	[mcv_list,index,values,nulls,frequency,base_frequency]	pg_stats_ext_mcvlist_items	\N
3428	pg_stat_get_db_checksum_last_failure	11	12	1	0	0	0	f	f	t	f	s	r	1	0	1184	[26]	\N	\N	\N	pg_stat_get_db_checksum_last_failure	\N
3432	gen_random_uuid	11	12	1	0	0	0	f	t	t	f	v	s	0	0	2950	[]	\N	\N	\N	gen_random_uuid	\N
3434	gtsvector_options	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2278	[2281]	\N	\N	\N	gtsvector_options	\N
3435	gist_point_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	gist_point_sortsupport	\N
3436	pg_promote	11	12	1	0	0	0	f	f	t	f	v	s	2	2	16	[16, 23]	\N	\N	[wait,wait_seconds]	pg_promote	\N
3437	prefixsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	prefixsel	\N
3438	prefixjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	prefixjoinsel	\N
3441	pg_control_system	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2249	[]	[23,23,20,1184]	[o,o,o,o]	[pg_control_version,catalog_version_no,system_identifier,pg_control_last_modified]	pg_control_system	\N
3442	pg_control_checkpoint	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2249	[]	[3220,3220,25,23,23,16,25,26,28,28,28,26,28,28,26,28,28,1184]	[o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[checkpoint_lsn,redo_lsn,redo_wal_file,timeline_id,prev_timeline_id,full_page_writes,next_xid,next_oid,next_multixact_id,next_multi_offset,oldest_xid,oldest_xid_dbid,oldest_active_xid,oldest_multi_xid,oldest_multi_dbid,oldest_commit_ts_xid,newest_commit_ts_xid,checkpoint_time]	pg_control_checkpoint	\N
3443	pg_control_recovery	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2249	[]	[3220,23,3220,3220,16]	[o,o,o,o,o]	[min_recovery_end_lsn,min_recovery_end_timeline,backup_start_lsn,backup_end_lsn,end_of_backup_record_required]	pg_control_recovery	\N
3444	pg_control_init	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2249	[]	[23,23,23,23,23,23,23,23,23,16,23]	[o,o,o,o,o,o,o,o,o,o,o]	[max_data_alignment,database_block_size,blocks_per_segment,wal_block_size,bytes_per_wal_segment,max_identifier_length,max_index_columns,max_toast_chunk_size,large_object_chunk_size,float8_pass_by_value,data_page_checksum_version]	pg_control_init	\N
3445	pg_import_system_collations	11	12	100	0	0	0	f	f	t	f	v	u	1	0	23	[4089]	\N	\N	\N	pg_import_system_collations	\N
3446	macaddr8_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	774	[2281]	\N	\N	\N	macaddr8_recv	\N
3447	macaddr8_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[774]	\N	\N	\N	macaddr8_send	\N
3448	pg_collation_actual_version	11	12	100	0	0	0	f	f	t	f	v	s	1	0	25	[26]	\N	\N	\N	pg_collation_actual_version	\N
3449	numeric	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[3802]	\N	\N	\N	jsonb_numeric	\N
3450	int2	11	12	1	0	0	0	f	f	t	f	i	s	1	0	21	[3802]	\N	\N	\N	jsonb_int2	\N
3451	int4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3802]	\N	\N	\N	jsonb_int4	\N
3452	int8	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[3802]	\N	\N	\N	jsonb_int8	\N
3453	float4	11	12	1	0	0	0	f	f	t	f	i	s	1	0	700	[3802]	\N	\N	\N	jsonb_float4	\N
3454	pg_filenode_relation	11	12	1	0	0	0	f	f	t	f	s	s	2	0	2205	[26, 26]	\N	\N	\N	pg_filenode_relation	\N
3457	lo_from_bytea	11	12	1	0	0	0	f	f	t	f	v	u	2	0	26	[26, 17]	\N	\N	\N	be_lo_from_bytea	\N
3458	lo_get	11	12	1	0	0	0	f	f	t	f	v	u	1	0	17	[26]	\N	\N	\N	be_lo_get	\N
3459	lo_get	11	12	1	0	0	0	f	f	t	f	v	u	3	0	17	[26, 20, 23]	\N	\N	\N	be_lo_get_fragment	\N
3460	lo_put	11	12	1	0	0	0	f	f	t	f	v	u	3	0	2278	[26, 20, 17]	\N	\N	\N	be_lo_put	\N
3461	make_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	6	0	1114	[23, 23, 23, 23, 23, 701]	\N	\N	[year,month,mday,hour,min,sec]	make_timestamp	\N
3462	make_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	6	0	1184	[23, 23, 23, 23, 23, 701]	\N	\N	[year,month,mday,hour,min,sec]	make_timestamptz	\N
3463	make_timestamptz	11	12	1	0	0	0	f	f	t	f	s	s	7	0	1184	[23, 23, 23, 23, 23, 701, 25]	\N	\N	[year,month,mday,hour,min,sec,timezone]	make_timestamptz_at_timezone	\N
3464	make_interval	11	12	1	0	0	0	f	f	t	f	i	s	7	7	1186	[23, 23, 23, 23, 23, 23, 701]	\N	\N	[years,months,weeks,days,hours,mins,secs]	make_interval	\N
3465	jsonb_array_elements_text	11	12	1	100	0	0	f	f	t	t	i	s	1	0	25	[3802]	[3802,25]	[i,o]	[from_json,value]	jsonb_array_elements_text	\N
3469	spg_range_quad_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_range_quad_config	\N
3470	spg_range_quad_choose	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_range_quad_choose	\N
3471	spg_range_quad_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_range_quad_picksplit	\N
3472	spg_range_quad_inner_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_range_quad_inner_consistent	\N
3473	spg_range_quad_leaf_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2281, 2281]	\N	\N	\N	spg_range_quad_leaf_consistent	\N
3475	jsonb_populate_recordset	11	12	1	100	0	0	f	f	f	t	s	s	2	0	2283	[2283, 3802]	\N	\N	\N	jsonb_populate_recordset	\N
3476	to_regoperator	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2204	[25]	\N	\N	\N	to_regoperator	\N
3478	jsonb_object_field	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3802	[3802, 25]	\N	\N	[from_json,field_name]	jsonb_object_field	\N
3479	to_regprocedure	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2202	[25]	\N	\N	\N	to_regprocedure	\N
3480	gin_compare_jsonb	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	gin_compare_jsonb	\N
3482	gin_extract_jsonb	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[3802, 2281, 2281]	\N	\N	\N	gin_extract_jsonb	\N
3483	gin_extract_jsonb_query	11	12	1	0	0	0	f	f	t	f	i	s	7	0	2281	[3802, 2281, 21, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_extract_jsonb_query	\N
3484	gin_consistent_jsonb	11	12	1	0	0	0	f	f	t	f	i	s	8	0	16	[2281, 21, 3802, 23, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_consistent_jsonb	\N
3485	gin_extract_jsonb_path	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[3802, 2281, 2281]	\N	\N	\N	gin_extract_jsonb_path	\N
3486	gin_extract_jsonb_query_path	11	12	1	0	0	0	f	f	t	f	i	s	7	0	2281	[3802, 2281, 21, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_extract_jsonb_query_path	\N
3487	gin_consistent_jsonb_path	11	12	1	0	0	0	f	f	t	f	i	s	8	0	16	[2281, 21, 3802, 23, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_consistent_jsonb_path	\N
3488	gin_triconsistent_jsonb	11	12	1	0	0	0	f	f	t	f	i	s	7	0	18	[2281, 21, 3802, 23, 2281, 2281, 2281]	\N	\N	\N	gin_triconsistent_jsonb	\N
3489	gin_triconsistent_jsonb_path	11	12	1	0	0	0	f	f	t	f	i	s	7	0	18	[2281, 21, 3802, 23, 2281, 2281, 2281]	\N	\N	\N	gin_triconsistent_jsonb_path	\N
3490	jsonb_to_record	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2249	[3802]	\N	\N	\N	jsonb_to_record	\N
3491	jsonb_to_recordset	11	12	1	100	0	0	f	f	f	t	s	s	1	0	2249	[3802]	\N	\N	\N	jsonb_to_recordset	\N
3492	to_regoper	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2203	[25]	\N	\N	\N	to_regoper	\N
3493	to_regtype	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2206	[25]	\N	\N	\N	to_regtype	\N
3494	to_regproc	11	12	1	0	0	0	f	f	t	f	s	s	1	0	24	[25]	\N	\N	\N	to_regproc	\N
3495	to_regclass	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2205	[25]	\N	\N	\N	to_regclass	\N
3496	bool_accum	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 16]	\N	\N	\N	bool_accum	\N
3497	bool_accum_inv	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 16]	\N	\N	\N	bool_accum_inv	\N
3498	bool_alltrue	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[2281]	\N	\N	\N	bool_alltrue	\N
3499	bool_anytrue	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[2281]	\N	\N	\N	bool_anytrue	\N
3504	anyenum_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3500	[2275]	\N	\N	\N	anyenum_in	\N
3505	anyenum_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[3500]	\N	\N	\N	anyenum_out	\N
3506	enum_in	11	12	1	0	0	0	f	f	t	f	s	s	2	0	3500	[2275, 26]	\N	\N	\N	enum_in	\N
3507	enum_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[3500]	\N	\N	\N	enum_out	\N
3508	enum_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3500, 3500]	\N	\N	\N	enum_eq	\N
3509	enum_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3500, 3500]	\N	\N	\N	enum_ne	\N
3510	enum_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3500, 3500]	\N	\N	\N	enum_lt	\N
3511	enum_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3500, 3500]	\N	\N	\N	enum_gt	\N
3512	enum_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3500, 3500]	\N	\N	\N	enum_le	\N
3513	enum_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3500, 3500]	\N	\N	\N	enum_ge	\N
3514	enum_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[3500, 3500]	\N	\N	\N	enum_cmp	\N
3515	hashenum	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3500]	\N	\N	\N	hashenum	\N
3524	enum_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3500	[3500, 3500]	\N	\N	\N	enum_smaller	\N
3525	enum_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3500	[3500, 3500]	\N	\N	\N	enum_larger	\N
3526	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	3500	[3500]	\N	\N	\N	aggregate_dummy	\N
3527	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	3500	[3500]	\N	\N	\N	aggregate_dummy	\N
3528	enum_first	11	12	1	0	0	0	f	f	f	f	s	s	1	0	3500	[3500]	\N	\N	\N	enum_first	\N
3529	enum_last	11	12	1	0	0	0	f	f	f	f	s	s	1	0	3500	[3500]	\N	\N	\N	enum_last	\N
3530	enum_range	11	12	1	0	0	0	f	f	f	f	s	s	2	0	2277	[3500, 3500]	\N	\N	\N	enum_range_bounds	\N
3531	enum_range	11	12	1	0	0	0	f	f	f	f	s	s	1	0	2277	[3500]	\N	\N	\N	enum_range_all	\N
3532	enum_recv	11	12	1	0	0	0	f	f	t	f	s	s	2	0	3500	[2281, 26]	\N	\N	\N	enum_recv	\N
3533	enum_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[3500]	\N	\N	\N	enum_send	\N
3535	string_agg_transfn	11	12	1	0	0	0	f	f	f	f	i	s	3	0	2281	[2281, 25, 25]	\N	\N	\N	string_agg_transfn	\N
3536	string_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	1	0	25	[2281]	\N	\N	\N	string_agg_finalfn	\N
3537	pg_describe_object	11	12	1	0	0	0	f	f	t	f	s	s	3	0	25	[26, 26, 23]	\N	\N	\N	pg_describe_object	\N
3538	string_agg	11	12	1	0	0	0	a	f	f	f	i	s	2	0	25	[25, 25]	\N	\N	\N	aggregate_dummy	\N
3539	format	11	12	1	0	2276	0	f	f	f	f	s	s	2	0	25	[25, 2276]	[25,2276]	[i,v]	\N	text_format	\N
3540	format	11	12	1	0	0	0	f	f	f	f	s	s	1	0	25	[25]	\N	\N	\N	text_format_nv	\N
3543	bytea_string_agg_transfn	11	12	1	0	0	0	f	f	f	f	i	s	3	0	2281	[2281, 17, 17]	\N	\N	\N	bytea_string_agg_transfn	\N
3544	bytea_string_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	1	0	17	[2281]	\N	\N	\N	bytea_string_agg_finalfn	\N
3545	string_agg	11	12	1	0	0	0	a	f	f	f	i	s	2	0	17	[17, 17]	\N	\N	\N	aggregate_dummy	\N
3546	int8dec	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[20]	\N	\N	\N	int8dec	\N
3547	int8dec_any	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 2276]	\N	\N	\N	int8dec_any	\N
3548	numeric_accum_inv	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 1700]	\N	\N	\N	numeric_accum_inv	\N
3549	interval_accum_inv	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1187	[1187, 1186]	\N	\N	\N	interval_accum_inv	\N
3551	network_overlap	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	network_overlap	\N
3553	inet_gist_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 869, 21, 26, 2281]	\N	\N	\N	inet_gist_consistent	\N
3554	inet_gist_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[2281, 2281]	\N	\N	\N	inet_gist_union	\N
3555	inet_gist_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	inet_gist_compress	\N
3556	bool	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[3802]	\N	\N	\N	jsonb_bool	\N
3557	inet_gist_penalty	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 2281]	\N	\N	\N	inet_gist_penalty	\N
3558	inet_gist_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	inet_gist_picksplit	\N
3559	inet_gist_same	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[869, 869, 2281]	\N	\N	\N	inet_gist_same	\N
3560	networksel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	networksel	\N
3561	networkjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	networkjoinsel	\N
3562	network_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 869]	\N	\N	\N	network_larger	\N
3563	network_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	869	[869, 869]	\N	\N	\N	network_smaller	\N
3564	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	869	[869]	\N	\N	\N	aggregate_dummy	\N
3565	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	869	[869]	\N	\N	\N	aggregate_dummy	\N
3566	pg_event_trigger_dropped_objects	11	12	10	100	0	0	f	f	t	t	s	r	0	0	2249	[]	[26,26,23,16,16,16,25,25,25,25,1009,1009]	[o,o,o,o,o,o,o,o,o,o,o,o]	[classid,objid,objsubid,original,normal,is_temporary,object_type,schema_name,object_name,object_identity,address_names,address_args]	pg_event_trigger_dropped_objects	\N
3567	int2_accum_inv	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 21]	\N	\N	\N	int2_accum_inv	\N
3568	int4_accum_inv	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 23]	\N	\N	\N	int4_accum_inv	\N
3569	int8_accum_inv	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 20]	\N	\N	\N	int8_accum_inv	\N
3570	int2_avg_accum_inv	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1016	[1016, 21]	\N	\N	\N	int2_avg_accum_inv	\N
3571	int4_avg_accum_inv	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1016	[1016, 23]	\N	\N	\N	int4_avg_accum_inv	\N
3572	int2int4_sum	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[1016]	\N	\N	\N	int2int4_sum	\N
3573	inet_gist_fetch	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	inet_gist_fetch	\N
3577	pg_logical_emit_message	11	12	1	0	0	0	f	f	t	f	v	u	3	0	3220	[16, 25, 25]	\N	\N	\N	pg_logical_emit_message_text	\N
3578	pg_logical_emit_message	11	12	1	0	0	0	f	f	t	f	v	u	3	0	3220	[16, 25, 17]	\N	\N	\N	pg_logical_emit_message_bytea	\N
3579	jsonb_insert	11	12	1	0	0	0	f	f	t	f	i	s	4	1	3802	[3802, 1009, 3802, 16]	\N	\N	[jsonb_in,path,replacement,insert_after]	jsonb_insert	\N
3581	pg_xact_commit_timestamp	11	12	1	0	0	0	f	f	t	f	v	s	1	0	1184	[28]	\N	\N	\N	pg_xact_commit_timestamp	\N
3582	binary_upgrade_set_next_pg_type_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_pg_type_oid	\N
3583	pg_last_committed_xact	11	12	1	0	0	0	f	f	t	f	v	s	0	0	2249	[]	[28,1184,26]	[o,o,o]	[xid,timestamp,roident]	pg_last_committed_xact	\N
3584	binary_upgrade_set_next_array_pg_type_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_array_pg_type_oid	\N
3586	binary_upgrade_set_next_heap_pg_class_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_heap_pg_class_oid	\N
3587	binary_upgrade_set_next_index_pg_class_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_index_pg_class_oid	\N
3588	binary_upgrade_set_next_toast_pg_class_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_toast_pg_class_oid	\N
3589	binary_upgrade_set_next_pg_enum_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_pg_enum_oid	\N
3590	binary_upgrade_set_next_pg_authid_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_pg_authid_oid	\N
3591	binary_upgrade_create_empty_extension	11	12	1	0	0	0	f	f	f	f	v	u	7	0	2278	[25, 25, 16, 25, 1028, 1009, 1009]	\N	\N	\N	binary_upgrade_create_empty_extension	\N
3594	event_trigger_in	11	12	1	0	0	0	f	f	f	f	i	s	1	0	3838	[2275]	\N	\N	\N	event_trigger_in	\N
3595	event_trigger_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3838]	\N	\N	\N	event_trigger_out	\N
3610	tsvectorin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3614	[2275]	\N	\N	\N	tsvectorin	\N
3611	tsvectorout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3614]	\N	\N	\N	tsvectorout	\N
3612	tsqueryin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3615	[2275]	\N	\N	\N	tsqueryin	\N
3613	tsqueryout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3615]	\N	\N	\N	tsqueryout	\N
3616	tsvector_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3614]	\N	\N	\N	tsvector_lt	\N
3617	tsvector_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3614]	\N	\N	\N	tsvector_le	\N
3618	tsvector_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3614]	\N	\N	\N	tsvector_eq	\N
3619	tsvector_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3614]	\N	\N	\N	tsvector_ne	\N
3620	tsvector_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3614]	\N	\N	\N	tsvector_ge	\N
3621	tsvector_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3614]	\N	\N	\N	tsvector_gt	\N
3622	tsvector_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[3614, 3614]	\N	\N	\N	tsvector_cmp	\N
3623	strip	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3614	[3614]	\N	\N	\N	tsvector_strip	\N
3624	setweight	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3614	[3614, 18]	\N	\N	\N	tsvector_setweight	\N
3625	tsvector_concat	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3614	[3614, 3614]	\N	\N	\N	tsvector_concat	\N
3634	ts_match_vq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3614, 3615]	\N	\N	\N	ts_match_vq	\N
3635	ts_match_qv	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3614]	\N	\N	\N	ts_match_qv	\N
3638	tsvectorsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[3614]	\N	\N	\N	tsvectorsend	\N
3639	tsvectorrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3614	[2281]	\N	\N	\N	tsvectorrecv	\N
3640	tsquerysend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[3615]	\N	\N	\N	tsquerysend	\N
3641	tsqueryrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3615	[2281]	\N	\N	\N	tsqueryrecv	\N
3646	gtsvectorin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3642	[2275]	\N	\N	\N	gtsvectorin	\N
3647	gtsvectorout	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3642]	\N	\N	\N	gtsvectorout	\N
3648	gtsvector_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gtsvector_compress	\N
3649	gtsvector_decompress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gtsvector_decompress	\N
3650	gtsvector_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	gtsvector_picksplit	\N
3651	gtsvector_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3642	[2281, 2281]	\N	\N	\N	gtsvector_union	\N
3652	gtsvector_same	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[3642, 3642, 2281]	\N	\N	\N	gtsvector_same	\N
3653	gtsvector_penalty	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 2281]	\N	\N	\N	gtsvector_penalty	\N
3654	gtsvector_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 3614, 21, 26, 2281]	\N	\N	\N	gtsvector_consistent	\N
3656	gin_extract_tsvector	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[3614, 2281, 2281]	\N	\N	\N	gin_extract_tsvector	\N
3657	gin_extract_tsquery	11	12	1	0	0	0	f	f	t	f	i	s	7	0	2281	[3614, 2281, 21, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_extract_tsquery	\N
3658	gin_tsquery_consistent	11	12	1	0	0	0	f	f	t	f	i	s	8	0	16	[2281, 21, 3614, 23, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_tsquery_consistent	\N
3662	tsquery_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsquery_lt	\N
3663	tsquery_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsquery_le	\N
3664	tsquery_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsquery_eq	\N
3665	tsquery_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsquery_ne	\N
3666	tsquery_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsquery_ge	\N
3667	tsquery_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsquery_gt	\N
3668	tsquery_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[3615, 3615]	\N	\N	\N	tsquery_cmp	\N
3669	tsquery_and	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3615	[3615, 3615]	\N	\N	\N	tsquery_and	\N
3670	tsquery_or	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3615	[3615, 3615]	\N	\N	\N	tsquery_or	\N
3671	tsquery_not	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3615	[3615]	\N	\N	\N	tsquery_not	\N
3672	numnode	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3615]	\N	\N	\N	tsquery_numnode	\N
3673	querytree	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[3615]	\N	\N	\N	tsquerytree	\N
3684	ts_rewrite	11	12	1	0	0	0	f	f	t	f	i	s	3	0	3615	[3615, 3615, 3615]	\N	\N	\N	tsquery_rewrite	\N
3685	ts_rewrite	11	12	100	0	0	0	f	f	t	f	v	u	2	0	3615	[3615, 25]	\N	\N	\N	tsquery_rewrite_query	\N
3686	tsmatchsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	tsmatchsel	\N
3687	tsmatchjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	tsmatchjoinsel	\N
3688	ts_typanalyze	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[2281]	\N	\N	\N	ts_typanalyze	\N
3689	ts_stat	11	12	10	10000	0	0	f	f	t	t	v	u	1	0	2249	[25]	[25,25,23,23]	[i,o,o,o]	[query,word,ndoc,nentry]	ts_stat1	\N
3690	ts_stat	11	12	10	10000	0	0	f	f	t	t	v	u	2	0	2249	[25, 25]	[25,25,25,23,23]	[i,i,o,o,o]	[query,weights,word,ndoc,nentry]	ts_stat2	\N
3691	tsq_mcontains	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsq_mcontains	\N
3692	tsq_mcontained	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3615, 3615]	\N	\N	\N	tsq_mcontained	\N
3695	gtsquery_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	gtsquery_compress	\N
3696	starts_with	11	12	1	0	0	6242	f	t	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	text_starts_with	\N
3697	gtsquery_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	gtsquery_picksplit	\N
3698	gtsquery_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[2281, 2281]	\N	\N	\N	gtsquery_union	\N
3699	gtsquery_same	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[20, 20, 2281]	\N	\N	\N	gtsquery_same	\N
3700	gtsquery_penalty	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 2281]	\N	\N	\N	gtsquery_penalty	\N
3701	gtsquery_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 3615, 21, 26, 2281]	\N	\N	\N	gtsquery_consistent	\N
3703	ts_rank	11	12	1	0	0	0	f	f	t	f	i	s	4	0	700	[1021, 3614, 3615, 23]	\N	\N	\N	ts_rank_wttf	\N
3704	ts_rank	11	12	1	0	0	0	f	f	t	f	i	s	3	0	700	[1021, 3614, 3615]	\N	\N	\N	ts_rank_wtt	\N
3705	ts_rank	11	12	1	0	0	0	f	f	t	f	i	s	3	0	700	[3614, 3615, 23]	\N	\N	\N	ts_rank_ttf	\N
3706	ts_rank	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[3614, 3615]	\N	\N	\N	ts_rank_tt	\N
3707	ts_rank_cd	11	12	1	0	0	0	f	f	t	f	i	s	4	0	700	[1021, 3614, 3615, 23]	\N	\N	\N	ts_rankcd_wttf	\N
3708	ts_rank_cd	11	12	1	0	0	0	f	f	t	f	i	s	3	0	700	[1021, 3614, 3615]	\N	\N	\N	ts_rankcd_wtt	\N
3709	ts_rank_cd	11	12	1	0	0	0	f	f	t	f	i	s	3	0	700	[3614, 3615, 23]	\N	\N	\N	ts_rankcd_ttf	\N
3710	ts_rank_cd	11	12	1	0	0	0	f	f	t	f	i	s	2	0	700	[3614, 3615]	\N	\N	\N	ts_rankcd_tt	\N
3711	length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3614]	\N	\N	\N	tsvector_length	\N
3713	ts_token_type	11	12	1	16	0	0	f	f	t	t	i	s	1	0	2249	[26]	[26,23,25,25]	[i,o,o,o]	[parser_oid,tokid,alias,description]	ts_token_type_byid	\N
3714	ts_token_type	11	12	1	16	0	0	f	f	t	t	s	s	1	0	2249	[25]	[25,23,25,25]	[i,o,o,o]	[parser_name,tokid,alias,description]	ts_token_type_byname	\N
3715	ts_parse	11	12	1	1000	0	0	f	f	t	t	i	s	2	0	2249	[26, 25]	[26,25,23,25]	[i,i,o,o]	[parser_oid,txt,tokid,token]	ts_parse_byid	\N
3716	ts_parse	11	12	1	1000	0	0	f	f	t	t	s	s	2	0	2249	[25, 25]	[25,25,23,25]	[i,i,o,o]	[parser_name,txt,tokid,token]	ts_parse_byname	\N
3717	prsd_start	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2281, 23]	\N	\N	\N	prsd_start	\N
3718	prsd_nexttoken	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 2281]	\N	\N	\N	prsd_nexttoken	\N
3719	prsd_end	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	prsd_end	\N
3720	prsd_headline	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 3615]	\N	\N	\N	prsd_headline	\N
3721	prsd_lextype	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	prsd_lextype	\N
3723	ts_lexize	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1009	[3769, 25]	\N	\N	\N	ts_lexize	\N
3724	gin_cmp_tslexeme	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	gin_cmp_tslexeme	\N
3725	dsimple_init	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	dsimple_init	\N
3726	dsimple_lexize	11	12	1	0	0	0	f	f	t	f	i	s	4	0	2281	[2281, 2281, 2281, 2281]	\N	\N	\N	dsimple_lexize	\N
3728	dsynonym_init	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	dsynonym_init	\N
3729	dsynonym_lexize	11	12	1	0	0	0	f	f	t	f	i	s	4	0	2281	[2281, 2281, 2281, 2281]	\N	\N	\N	dsynonym_lexize	\N
3731	dispell_init	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	dispell_init	\N
3732	dispell_lexize	11	12	1	0	0	0	f	f	t	f	i	s	4	0	2281	[2281, 2281, 2281, 2281]	\N	\N	\N	dispell_lexize	\N
3736	regconfigin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	3734	[2275]	\N	\N	\N	regconfigin	\N
3737	regconfigout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[3734]	\N	\N	\N	regconfigout	\N
3738	regconfigrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3734	[2281]	\N	\N	\N	regconfigrecv	\N
3739	regconfigsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[3734]	\N	\N	\N	regconfigsend	\N
3740	thesaurus_init	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	thesaurus_init	\N
3741	thesaurus_lexize	11	12	1	0	0	0	f	f	t	f	i	s	4	0	2281	[2281, 2281, 2281, 2281]	\N	\N	\N	thesaurus_lexize	\N
3743	ts_headline	11	12	100	0	0	0	f	f	t	f	i	s	4	0	25	[3734, 25, 3615, 25]	\N	\N	\N	ts_headline_byid_opt	\N
3744	ts_headline	11	12	100	0	0	0	f	f	t	f	i	s	3	0	25	[3734, 25, 3615]	\N	\N	\N	ts_headline_byid	\N
3745	to_tsvector	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3614	[3734, 25]	\N	\N	\N	to_tsvector_byid	\N
3746	to_tsquery	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3615	[3734, 25]	\N	\N	\N	to_tsquery_byid	\N
3747	plainto_tsquery	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3615	[3734, 25]	\N	\N	\N	plainto_tsquery_byid	\N
3749	to_tsvector	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3614	[25]	\N	\N	\N	to_tsvector	\N
3750	to_tsquery	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3615	[25]	\N	\N	\N	to_tsquery	\N
3751	plainto_tsquery	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3615	[25]	\N	\N	\N	plainto_tsquery	\N
3752	tsvector_update_trigger	11	12	1	0	0	0	f	f	f	f	v	s	0	0	2279	[]	\N	\N	\N	tsvector_update_trigger_byid	\N
3753	tsvector_update_trigger_column	11	12	1	0	0	0	f	f	f	f	v	s	0	0	2279	[]	\N	\N	\N	tsvector_update_trigger_bycolumn	\N
3754	ts_headline	11	12	100	0	0	0	f	f	t	f	s	s	3	0	25	[25, 3615, 25]	\N	\N	\N	ts_headline_opt	\N
3755	ts_headline	11	12	100	0	0	0	f	f	t	f	s	s	2	0	25	[25, 3615]	\N	\N	\N	ts_headline	\N
3756	pg_ts_parser_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_ts_parser_is_visible	\N
3757	pg_ts_dict_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_ts_dict_is_visible	\N
3758	pg_ts_config_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_ts_config_is_visible	\N
3759	get_current_ts_config	11	12	1	0	0	0	f	f	t	f	s	s	0	0	3734	[]	\N	\N	\N	get_current_ts_config	\N
3760	ts_match_tt	11	12	100	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	ts_match_tt	\N
3761	ts_match_tq	11	12	100	0	0	0	f	f	t	f	s	s	2	0	16	[25, 3615]	\N	\N	\N	ts_match_tq	\N
3768	pg_ts_template_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_ts_template_is_visible	\N
3771	regdictionaryin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	3769	[2275]	\N	\N	\N	regdictionaryin	\N
3772	regdictionaryout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[3769]	\N	\N	\N	regdictionaryout	\N
3773	regdictionaryrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3769	[2281]	\N	\N	\N	regdictionaryrecv	\N
3774	regdictionarysend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[3769]	\N	\N	\N	regdictionarysend	\N
3775	pg_stat_reset_shared	11	12	1	0	0	0	f	f	t	f	v	s	1	0	2278	[25]	\N	\N	\N	pg_stat_reset_shared	\N
3776	pg_stat_reset_single_table_counters	11	12	1	0	0	0	f	f	t	f	v	s	1	0	2278	[26]	\N	\N	\N	pg_stat_reset_single_table_counters	\N
3777	pg_stat_reset_single_function_counters	11	12	1	0	0	0	f	f	t	f	v	s	1	0	2278	[26]	\N	\N	\N	pg_stat_reset_single_function_counters	\N
3778	pg_tablespace_location	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_tablespace_location	\N
3779	pg_create_physical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	3	2	2249	[19, 16, 16]	[19,16,16,19,3220]	[i,i,i,o,o]	[slot_name,immediately_reserve,temporary,slot_name,lsn]	pg_create_physical_replication_slot	\N
3780	pg_drop_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[19]	\N	\N	\N	pg_drop_replication_slot	\N
3781	pg_get_replication_slots	11	12	1	10	0	0	f	f	f	t	s	s	0	0	2249	[]	[19,19,25,26,16,16,23,28,28,3220,3220,25,20,16]	[o,o,o,o,o,o,o,o,o,o,o,o,o,o]	[slot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase]	pg_get_replication_slots	\N
3782	pg_logical_slot_get_changes	11	12	1000	1000	25	0	f	f	f	t	v	u	4	1	2249	[19, 3220, 23, 1009]	[19,3220,23,1009,3220,28,25]	[i,i,i,v,o,o,o]	[slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data]	pg_logical_slot_get_changes	\N
3783	pg_logical_slot_get_binary_changes	11	12	1000	1000	25	0	f	f	f	t	v	u	4	1	2249	[19, 3220, 23, 1009]	[19,3220,23,1009,3220,28,17]	[i,i,i,v,o,o,o]	[slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data]	pg_logical_slot_get_binary_changes	\N
3784	pg_logical_slot_peek_changes	11	12	1000	1000	25	0	f	f	f	t	v	u	4	1	2249	[19, 3220, 23, 1009]	[19,3220,23,1009,3220,28,25]	[i,i,i,v,o,o,o]	[slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data]	pg_logical_slot_peek_changes	\N
3785	pg_logical_slot_peek_binary_changes	11	12	1000	1000	25	0	f	f	f	t	v	u	4	1	2249	[19, 3220, 23, 1009]	[19,3220,23,1009,3220,28,17]	[i,i,i,v,o,o,o]	[slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data]	pg_logical_slot_peek_binary_changes	\N
3786	pg_create_logical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	4	2	2249	[19, 19, 16, 16]	[19,19,16,16,19,3220]	[i,i,i,i,o,o]	[slot_name,plugin,temporary,twophase,slot_name,lsn]	pg_create_logical_replication_slot	\N
3787	to_jsonb	11	12	1	0	0	0	f	f	t	f	s	s	1	0	3802	[2283]	\N	\N	\N	to_jsonb	\N
3788	pg_stat_get_snapshot_timestamp	11	12	1	0	0	0	f	f	t	f	s	r	0	0	1184	[]	\N	\N	\N	pg_stat_get_snapshot_timestamp	\N
3789	gin_clean_pending_list	11	12	1	0	0	0	f	f	t	f	v	u	1	0	20	[2205]	\N	\N	\N	gin_clean_pending_list	\N
3790	gtsvector_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 3642, 23, 26, 2281]	\N	\N	\N	gtsvector_consistent_oldsig	\N
3791	gin_extract_tsquery	11	12	1	0	0	0	f	f	t	f	i	s	7	0	2281	[3615, 2281, 21, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_extract_tsquery_oldsig	\N
3792	gin_tsquery_consistent	11	12	1	0	0	0	f	f	t	f	i	s	8	0	16	[2281, 21, 3615, 23, 2281, 2281, 2281, 2281]	\N	\N	\N	gin_tsquery_consistent_oldsig	\N
3793	gtsquery_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 2281, 23, 26, 2281]	\N	\N	\N	gtsquery_consistent_oldsig	\N
3795	inet_spg_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	inet_spg_config	\N
3796	inet_spg_choose	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	inet_spg_choose	\N
3797	inet_spg_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	inet_spg_picksplit	\N
3798	inet_spg_inner_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	inet_spg_inner_consistent	\N
3799	inet_spg_leaf_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2281, 2281]	\N	\N	\N	inet_spg_leaf_consistent	\N
3800	pg_current_logfile	11	12	1	0	0	0	f	f	f	f	v	s	0	0	25	[]	\N	\N	\N	pg_current_logfile	\N
3801	pg_current_logfile	11	12	1	0	0	0	f	f	f	f	v	s	1	0	25	[25]	\N	\N	\N	pg_current_logfile_1arg	\N
3803	jsonb_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[3802]	\N	\N	\N	jsonb_send	\N
3804	jsonb_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[3802]	\N	\N	\N	jsonb_out	\N
3805	jsonb_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3802	[2281]	\N	\N	\N	jsonb_recv	\N
3806	jsonb_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3802	[2275]	\N	\N	\N	jsonb_in	\N
3808	pg_get_function_arg_default	11	12	1	0	0	0	f	f	t	f	s	s	2	0	25	[26, 23]	\N	\N	\N	pg_get_function_arg_default	\N
3809	pg_export_snapshot	11	12	1	0	0	0	f	f	t	f	v	u	0	0	25	[]	\N	\N	\N	pg_export_snapshot	\N
3810	pg_is_in_recovery	11	12	1	0	0	0	f	f	t	f	v	s	0	0	16	[]	\N	\N	\N	pg_is_in_recovery	\N
3811	money	11	12	1	0	0	0	f	f	t	f	s	s	1	0	790	[23]	\N	\N	\N	int4_cash	\N
3812	money	11	12	1	0	0	0	f	f	t	f	s	s	1	0	790	[20]	\N	\N	\N	int8_cash	\N
3815	pg_collation_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_collation_is_visible	\N
3816	array_typanalyze	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[2281]	\N	\N	\N	array_typanalyze	\N
3817	arraycontsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	arraycontsel	\N
3818	arraycontjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	arraycontjoinsel	\N
3819	pg_get_multixact_members	11	12	1	1000	0	0	f	f	t	t	v	s	1	0	2249	[28]	[28,28,25]	[i,o,o]	[multixid,xid,mode]	pg_get_multixact_members	\N
3820	pg_last_wal_receive_lsn	11	12	1	0	0	0	f	f	t	f	v	s	0	0	3220	[]	\N	\N	\N	pg_last_wal_receive_lsn	\N
3821	pg_last_wal_replay_lsn	11	12	1	0	0	0	f	f	t	f	v	s	0	0	3220	[]	\N	\N	\N	pg_last_wal_replay_lsn	\N
3822	cash_div_cash	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[790, 790]	\N	\N	\N	cash_div_cash	\N
3823	numeric	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1700	[790]	\N	\N	\N	cash_numeric	\N
3824	money	11	12	1	0	0	0	f	f	t	f	s	s	1	0	790	[1700]	\N	\N	\N	numeric_cash	\N
3826	pg_read_file	11	12	1	0	0	0	f	f	t	f	v	s	1	0	25	[25]	\N	\N	\N	pg_read_file_all	\N
3827	pg_read_binary_file	11	12	1	0	0	0	f	f	t	f	v	s	3	0	17	[25, 20, 20]	\N	\N	\N	pg_read_binary_file_off_len	\N
3828	pg_read_binary_file	11	12	1	0	0	0	f	f	t	f	v	s	1	0	17	[25]	\N	\N	\N	pg_read_binary_file_all	\N
3829	pg_opfamily_is_visible	11	12	10	0	0	0	f	f	t	f	s	s	1	0	16	[26]	\N	\N	\N	pg_opfamily_is_visible	\N
3830	pg_last_xact_replay_timestamp	11	12	1	0	0	0	f	f	t	f	v	s	0	0	1184	[]	\N	\N	\N	pg_last_xact_replay_timestamp	\N
3832	anyrange_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	3831	[2275, 26, 23]	\N	\N	\N	anyrange_in	\N
3833	anyrange_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[3831]	\N	\N	\N	anyrange_out	\N
3834	range_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	3831	[2275, 26, 23]	\N	\N	\N	range_in	\N
3835	range_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[3831]	\N	\N	\N	range_out	\N
3836	range_recv	11	12	1	0	0	0	f	f	t	f	s	s	3	0	3831	[2281, 26, 23]	\N	\N	\N	range_recv	\N
3837	range_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[3831]	\N	\N	\N	range_send	\N
3839	pg_identify_object	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2249	[26, 26, 23]	[26,26,23,25,25,25,25]	[i,i,i,o,o,o,o]	[classid,objid,objsubid,type,schema,name,identity]	pg_identify_object	\N
3840	int4range	11	12	1	0	0	0	f	f	f	f	i	s	2	0	3904	[23, 23]	\N	\N	\N	range_constructor2	\N
3841	int4range	11	12	1	0	0	0	f	f	f	f	i	s	3	0	3904	[23, 23, 25]	\N	\N	\N	range_constructor3	\N
3842	pg_relation_is_updatable	11	12	10	0	0	0	f	f	t	f	s	s	2	0	23	[2205, 16]	\N	\N	\N	pg_relation_is_updatable	\N
3843	pg_column_is_updatable	11	12	10	0	0	0	f	f	t	f	s	s	3	0	16	[2205, 21, 16]	\N	\N	\N	pg_column_is_updatable	\N
3844	numrange	11	12	1	0	0	0	f	f	f	f	i	s	2	0	3906	[1700, 1700]	\N	\N	\N	range_constructor2	\N
3845	numrange	11	12	1	0	0	0	f	f	f	f	i	s	3	0	3906	[1700, 1700, 25]	\N	\N	\N	range_constructor3	\N
3846	make_date	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1082	[23, 23, 23]	\N	\N	[year,month,day]	make_date	\N
3847	make_time	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1083	[23, 23, 701]	\N	\N	[hour,min,sec]	make_time	\N
3848	lower	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2283	[3831]	\N	\N	\N	range_lower	\N
3849	upper	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2283	[3831]	\N	\N	\N	range_upper	\N
3850	isempty	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[3831]	\N	\N	\N	range_empty	\N
3851	lower_inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[3831]	\N	\N	\N	range_lower_inc	\N
3852	upper_inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[3831]	\N	\N	\N	range_upper_inc	\N
3853	lower_inf	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[3831]	\N	\N	\N	range_lower_inf	\N
3854	upper_inf	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[3831]	\N	\N	\N	range_upper_inf	\N
3855	range_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_eq	\N
3856	range_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_ne	\N
3857	range_overlaps	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_overlaps	\N
3858	range_contains_elem	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 2283]	\N	\N	\N	range_contains_elem	\N
3859	range_contains	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_contains	\N
3860	elem_contained_by_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2283, 3831]	\N	\N	\N	elem_contained_by_range	\N
3861	range_contained_by	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_contained_by	\N
3862	range_adjacent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_adjacent	\N
3863	range_before	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_before	\N
3864	range_after	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_after	\N
3865	range_overleft	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_overleft	\N
3866	range_overright	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_overright	\N
3867	range_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3831	[3831, 3831]	\N	\N	\N	range_union	\N
3868	range_intersect	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3831	[3831, 3831]	\N	\N	\N	range_intersect	\N
3869	range_minus	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3831	[3831, 3831]	\N	\N	\N	range_minus	\N
3870	range_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[3831, 3831]	\N	\N	\N	range_cmp	\N
3871	range_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_lt	\N
3872	range_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_le	\N
3873	range_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_ge	\N
3874	range_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 3831]	\N	\N	\N	range_gt	\N
3875	range_gist_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 3831, 21, 26, 2281]	\N	\N	\N	range_gist_consistent	\N
3876	range_gist_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3831	[2281, 2281]	\N	\N	\N	range_gist_union	\N
3878	pg_replication_slot_advance	11	12	1	0	0	0	f	f	t	f	v	u	2	0	2249	[19, 3220]	[19,3220,19,3220]	[i,i,o,o]	[slot_name,upto_lsn,slot_name,end_lsn]	pg_replication_slot_advance	\N
3879	range_gist_penalty	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[2281, 2281, 2281]	\N	\N	\N	range_gist_penalty	\N
3880	range_gist_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2281	[2281, 2281]	\N	\N	\N	range_gist_picksplit	\N
3881	range_gist_same	11	12	1	0	0	0	f	f	t	f	i	s	3	0	2281	[3831, 3831, 2281]	\N	\N	\N	range_gist_same	\N
3902	hash_range	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3831]	\N	\N	\N	hash_range	\N
3914	int4range_canonical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3904	[3904]	\N	\N	\N	int4range_canonical	\N
3915	daterange_canonical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3912	[3912]	\N	\N	\N	daterange_canonical	\N
3916	range_typanalyze	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[2281]	\N	\N	\N	range_typanalyze	\N
3917	timestamp_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	timestamp_support	\N
3918	interval_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	interval_support	\N
3920	ginarraytriconsistent	11	12	1	0	0	0	f	f	t	f	i	s	7	0	18	[2281, 21, 2277, 23, 2281, 2281, 2281]	\N	\N	\N	ginarraytriconsistent	\N
3921	gin_tsquery_triconsistent	11	12	1	0	0	0	f	f	t	f	i	s	7	0	18	[2281, 21, 3614, 23, 2281, 2281, 2281]	\N	\N	\N	gin_tsquery_triconsistent	\N
3922	int4range_subdiff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[23, 23]	\N	\N	\N	int4range_subdiff	\N
3923	int8range_subdiff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[20, 20]	\N	\N	\N	int8range_subdiff	\N
3924	numrange_subdiff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[1700, 1700]	\N	\N	\N	numrange_subdiff	\N
3925	daterange_subdiff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[1082, 1082]	\N	\N	\N	daterange_subdiff	\N
3928	int8range_canonical	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3926	[3926]	\N	\N	\N	int8range_canonical	\N
3929	tsrange_subdiff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[1114, 1114]	\N	\N	\N	tsrange_subdiff	\N
3930	tstzrange_subdiff	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[1184, 1184]	\N	\N	\N	tstzrange_subdiff	\N
3931	jsonb_object_keys	11	12	1	100	0	0	f	f	t	t	i	s	1	0	25	[3802]	\N	\N	\N	jsonb_object_keys	\N
3932	jsonb_each_text	11	12	1	100	0	0	f	f	t	t	i	s	1	0	2249	[3802]	[3802,25,25]	[i,o,o]	[from_json,key,value]	jsonb_each_text	\N
3933	tsrange	11	12	1	0	0	0	f	f	f	f	i	s	2	0	3908	[1114, 1114]	\N	\N	\N	range_constructor2	\N
3934	tsrange	11	12	1	0	0	0	f	f	f	f	i	s	3	0	3908	[1114, 1114, 25]	\N	\N	\N	range_constructor3	\N
3935	pg_sleep_for	11	14	1	0	0	0	f	f	t	f	v	s	1	0	2278	[1186]	\N	\N	\N		\N
3936	pg_sleep_until	11	14	1	0	0	0	f	f	t	f	v	s	1	0	2278	[1184]	\N	\N	\N		\N
3937	tstzrange	11	12	1	0	0	0	f	f	f	f	i	s	2	0	3910	[1184, 1184]	\N	\N	\N	range_constructor2	\N
3938	tstzrange	11	12	1	0	0	0	f	f	f	f	i	s	3	0	3910	[1184, 1184, 25]	\N	\N	\N	range_constructor3	\N
3939	mxid_age	11	12	1	0	0	0	f	f	t	f	s	s	1	0	23	[28]	\N	\N	\N	mxid_age	\N
3940	jsonb_extract_path_text	11	12	1	0	25	0	f	f	t	f	i	s	2	0	25	[3802, 1009]	[3802,1009]	[i,v]	[from_json,path_elems]	jsonb_extract_path_text	\N
3941	daterange	11	12	1	0	0	0	f	f	f	f	i	s	2	0	3912	[1082, 1082]	\N	\N	\N	range_constructor2	\N
3942	daterange	11	12	1	0	0	0	f	f	f	f	i	s	3	0	3912	[1082, 1082, 25]	\N	\N	\N	range_constructor3	\N
3943	acldefault	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1034	[18, 26]	\N	\N	\N	acldefault_sql	\N
3944	time_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	time_support	\N
3945	int8range	11	12	1	0	0	0	f	f	f	f	i	s	2	0	3926	[20, 20]	\N	\N	\N	range_constructor2	\N
3946	int8range	11	12	1	0	0	0	f	f	f	f	i	s	3	0	3926	[20, 20, 25]	\N	\N	\N	range_constructor3	\N
3947	json_object_field	11	12	1	0	0	0	f	f	t	f	i	s	2	0	114	[114, 25]	\N	\N	[from_json,field_name]	json_object_field	\N
3948	json_object_field_text	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[114, 25]	\N	\N	[from_json,field_name]	json_object_field_text	\N
3949	json_array_element	11	12	1	0	0	0	f	f	t	f	i	s	2	0	114	[114, 23]	\N	\N	[from_json,element_index]	json_array_element	\N
3950	json_array_element_text	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[114, 23]	\N	\N	[from_json,element_index]	json_array_element_text	\N
3951	json_extract_path	11	12	1	0	25	0	f	f	t	f	i	s	2	0	114	[114, 1009]	[114,1009]	[i,v]	[from_json,path_elems]	json_extract_path	\N
3952	brin_summarize_new_values	11	12	1	0	0	0	f	f	t	f	v	u	1	0	23	[2205]	\N	\N	\N	brin_summarize_new_values	\N
3953	json_extract_path_text	11	12	1	0	25	0	f	f	t	f	i	s	2	0	25	[114, 1009]	[114,1009]	[i,v]	[from_json,path_elems]	json_extract_path_text	\N
3954	pg_get_object_address	11	12	1	0	0	0	f	f	t	f	s	s	3	0	2249	[25, 1009, 1009]	[25,1009,1009,26,26,23]	[i,i,i,o,o,o]	[type,object_names,object_args,classid,objid,objsubid]	pg_get_object_address	\N
3955	json_array_elements	11	12	1	100	0	0	f	f	t	t	i	s	1	0	114	[114]	[114,114]	[i,o]	[from_json,value]	json_array_elements	\N
3956	json_array_length	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[114]	\N	\N	\N	json_array_length	\N
3957	json_object_keys	11	12	1	100	0	0	f	f	t	t	i	s	1	0	25	[114]	\N	\N	\N	json_object_keys	\N
3958	json_each	11	12	1	100	0	0	f	f	t	t	i	s	1	0	2249	[114]	[114,25,114]	[i,o,o]	[from_json,key,value]	json_each	\N
3959	json_each_text	11	12	1	100	0	0	f	f	t	t	i	s	1	0	2249	[114]	[114,25,25]	[i,o,o]	[from_json,key,value]	json_each_text	\N
3960	json_populate_record	11	12	1	0	0	0	f	f	f	f	s	s	3	1	2283	[2283, 114, 16]	\N	\N	[base,from_json,use_json_as_text]	json_populate_record	\N
3961	json_populate_recordset	11	12	1	100	0	0	f	f	f	t	s	s	3	1	2283	[2283, 114, 16]	\N	\N	[base,from_json,use_json_as_text]	json_populate_recordset	\N
3968	json_typeof	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[114]	\N	\N	\N	json_typeof	\N
3969	json_array_elements_text	11	12	1	100	0	0	f	f	t	t	i	s	1	0	25	[114]	[114,25]	[i,o]	[from_json,value]	json_array_elements_text	\N
3970	ordered_set_transition	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2276]	\N	\N	\N	ordered_set_transition	\N
3971	ordered_set_transition_multi	11	12	1	0	2276	0	f	f	f	f	i	s	2	0	2281	[2281, 2276]	[2281,2276]	[i,v]	\N	ordered_set_transition_multi	\N
3972	percentile_disc	11	12	1	0	0	0	a	f	f	f	i	s	2	0	2283	[701, 2283]	\N	\N	\N	aggregate_dummy	\N
3973	percentile_disc_final	11	12	1	0	0	0	f	f	f	f	i	s	3	0	2283	[2281, 701, 2283]	\N	\N	\N	percentile_disc_final	\N
3974	percentile_cont	11	12	1	0	0	0	a	f	f	f	i	s	2	0	701	[701, 701]	\N	\N	\N	aggregate_dummy	\N
3975	percentile_cont_float8_final	11	12	1	0	0	0	f	f	f	f	i	s	2	0	701	[2281, 701]	\N	\N	\N	percentile_cont_float8_final	\N
3976	percentile_cont	11	12	1	0	0	0	a	f	f	f	i	s	2	0	1186	[701, 1186]	\N	\N	\N	aggregate_dummy	\N
3977	percentile_cont_interval_final	11	12	1	0	0	0	f	f	f	f	i	s	2	0	1186	[2281, 701]	\N	\N	\N	percentile_cont_interval_final	\N
3978	percentile_disc	11	12	1	0	0	0	a	f	f	f	i	s	2	0	2277	[1022, 2283]	\N	\N	\N	aggregate_dummy	\N
3979	percentile_disc_multi_final	11	12	1	0	0	0	f	f	f	f	i	s	3	0	2277	[2281, 1022, 2283]	\N	\N	\N	percentile_disc_multi_final	\N
3980	percentile_cont	11	12	1	0	0	0	a	f	f	f	i	s	2	0	1022	[1022, 701]	\N	\N	\N	aggregate_dummy	\N
3981	percentile_cont_float8_multi_final	11	12	1	0	0	0	f	f	f	f	i	s	2	0	1022	[2281, 1022]	\N	\N	\N	percentile_cont_float8_multi_final	\N
3982	percentile_cont	11	12	1	0	0	0	a	f	f	f	i	s	2	0	1187	[1022, 1186]	\N	\N	\N	aggregate_dummy	\N
3983	percentile_cont_interval_multi_final	11	12	1	0	0	0	f	f	f	f	i	s	2	0	1187	[2281, 1022]	\N	\N	\N	percentile_cont_interval_multi_final	\N
3984	mode	11	12	1	0	0	0	a	f	f	f	i	s	1	0	2283	[2283]	\N	\N	\N	aggregate_dummy	\N
3985	mode_final	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2283	[2281, 2283]	\N	\N	\N	mode_final	\N
3986	rank	11	12	1	0	2276	0	a	f	f	f	i	s	1	0	20	[2276]	[2276]	[v]	\N	aggregate_dummy	\N
3987	rank_final	11	12	1	0	2276	0	f	f	f	f	i	s	2	0	20	[2281, 2276]	[2281,2276]	[i,v]	\N	hypothetical_rank_final	\N
3988	percent_rank	11	12	1	0	2276	0	a	f	f	f	i	s	1	0	701	[2276]	[2276]	[v]	\N	aggregate_dummy	\N
3989	percent_rank_final	11	12	1	0	2276	0	f	f	f	f	i	s	2	0	701	[2281, 2276]	[2281,2276]	[i,v]	\N	hypothetical_percent_rank_final	\N
3990	cume_dist	11	12	1	0	2276	0	a	f	f	f	i	s	1	0	701	[2276]	[2276]	[v]	\N	aggregate_dummy	\N
3991	cume_dist_final	11	12	1	0	2276	0	f	f	f	f	i	s	2	0	701	[2281, 2276]	[2281,2276]	[i,v]	\N	hypothetical_cume_dist_final	\N
3992	dense_rank	11	12	1	0	2276	0	a	f	f	f	i	s	1	0	20	[2276]	[2276]	[v]	\N	aggregate_dummy	\N
3993	dense_rank_final	11	12	1	0	2276	0	f	f	f	f	i	s	2	0	20	[2281, 2276]	[2281,2276]	[i,v]	\N	hypothetical_dense_rank_final	\N
3994	generate_series_int4_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	generate_series_int4_support	\N
3995	generate_series_int8_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	generate_series_int8_support	\N
3996	array_unnest_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	array_unnest_support	\N
3998	gist_box_distance	11	12	1	0	0	0	f	f	t	f	i	s	5	0	701	[2281, 603, 21, 26, 2281]	\N	\N	\N	gist_box_distance	\N
3999	brin_summarize_range	11	12	1	0	0	0	f	f	t	f	v	u	2	0	23	[2205, 20]	\N	\N	\N	brin_summarize_range	\N
4001	jsonpath_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4072	[2275]	\N	\N	\N	jsonpath_in	\N
4002	jsonpath_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4072	[2281]	\N	\N	\N	jsonpath_recv	\N
4003	jsonpath_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[4072]	\N	\N	\N	jsonpath_out	\N
4004	jsonpath_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[4072]	\N	\N	\N	jsonpath_send	\N
4005	jsonb_path_exists	11	12	1	0	0	0	f	f	t	f	i	s	4	2	16	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_exists	\N
4006	jsonb_path_query	11	12	1	1000	0	0	f	f	t	t	i	s	4	2	3802	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_query	\N
4007	jsonb_path_query_array	11	12	1	0	0	0	f	f	t	f	i	s	4	2	3802	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_query_array	\N
4008	jsonb_path_query_first	11	12	1	0	0	0	f	f	t	f	i	s	4	2	3802	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_query_first	\N
4009	jsonb_path_match	11	12	1	0	0	0	f	f	t	f	i	s	4	2	16	[3802, 4072, 3802, 16]	\N	\N	[target,path,vars,silent]	jsonb_path_match	\N
4010	jsonb_path_exists_opr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 4072]	\N	\N	\N	jsonb_path_exists_opr	\N
4011	jsonb_path_match_opr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 4072]	\N	\N	\N	jsonb_path_match_opr	\N
4014	brin_desummarize_range	11	12	1	0	0	0	f	f	t	f	v	u	2	0	2278	[2205, 20]	\N	\N	\N	brin_desummarize_range	\N
4018	spg_quad_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_quad_config	\N
4019	spg_quad_choose	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_quad_choose	\N
4020	spg_quad_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_quad_picksplit	\N
4021	spg_quad_inner_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_quad_inner_consistent	\N
4022	spg_quad_leaf_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2281, 2281]	\N	\N	\N	spg_quad_leaf_consistent	\N
4023	spg_kd_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_kd_config	\N
4024	spg_kd_choose	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_kd_choose	\N
4025	spg_kd_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_kd_picksplit	\N
4026	spg_kd_inner_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_kd_inner_consistent	\N
4027	spg_text_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_text_config	\N
4028	spg_text_choose	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_text_choose	\N
4029	spg_text_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_text_picksplit	\N
4030	spg_text_inner_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_text_inner_consistent	\N
4031	spg_text_leaf_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2281, 2281]	\N	\N	\N	spg_text_leaf_consistent	\N
4032	pg_sequence_last_value	11	12	1	0	0	0	f	f	t	f	v	u	1	0	20	[2205]	\N	\N	\N	pg_sequence_last_value	\N
4038	jsonb_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_ne	\N
4039	jsonb_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_lt	\N
4040	jsonb_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_gt	\N
4041	jsonb_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_le	\N
4042	jsonb_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_ge	\N
4043	jsonb_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_eq	\N
4044	jsonb_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[3802, 3802]	\N	\N	\N	jsonb_cmp	\N
4045	jsonb_hash	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[3802]	\N	\N	\N	jsonb_hash	\N
4046	jsonb_contains	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_contains	\N
4047	jsonb_exists	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 25]	\N	\N	\N	jsonb_exists	\N
4048	jsonb_exists_any	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 1009]	\N	\N	\N	jsonb_exists_any	\N
4049	jsonb_exists_all	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 1009]	\N	\N	\N	jsonb_exists_all	\N
4050	jsonb_contained	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3802, 3802]	\N	\N	\N	jsonb_contained	\N
4051	array_agg_array_transfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 2277]	\N	\N	\N	array_agg_array_transfn	\N
4052	array_agg_array_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2277	[2281, 2277]	\N	\N	\N	array_agg_array_finalfn	\N
4053	array_agg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	2277	[2277]	\N	\N	\N	aggregate_dummy	\N
4057	range_merge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3831	[3831, 3831]	\N	\N	\N	range_merge	\N
4063	inet_merge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	650	[869, 869]	\N	\N	\N	inet_merge	\N
4067	bound_box	11	12	1	0	0	0	f	f	t	f	i	s	2	0	603	[603, 603]	\N	\N	\N	boxes_bound_box	\N
4071	inet_same_family	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[869, 869]	\N	\N	\N	inet_same_family	\N
4083	binary_upgrade_set_record_init_privs	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[16]	\N	\N	\N	binary_upgrade_set_record_init_privs	\N
4084	regnamespacein	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4089	[2275]	\N	\N	\N	regnamespacein	\N
4085	regnamespaceout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[4089]	\N	\N	\N	regnamespaceout	\N
4086	to_regnamespace	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4089	[25]	\N	\N	\N	to_regnamespace	\N
4087	regnamespacerecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4089	[2281]	\N	\N	\N	regnamespacerecv	\N
4088	regnamespacesend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[4089]	\N	\N	\N	regnamespacesend	\N
4091	box	11	12	1	0	0	0	f	f	t	f	i	s	1	0	603	[600]	\N	\N	\N	point_box	\N
4092	regroleout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[4096]	\N	\N	\N	regroleout	\N
4093	to_regrole	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4096	[25]	\N	\N	\N	to_regrole	\N
4094	regrolerecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4096	[2281]	\N	\N	\N	regrolerecv	\N
4095	regrolesend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[4096]	\N	\N	\N	regrolesend	\N
4098	regrolein	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4096	[2275]	\N	\N	\N	regrolein	\N
4099	pg_rotate_logfile_old	11	12	1	0	0	0	f	f	t	f	v	s	0	0	16	[]	\N	\N	\N	pg_rotate_logfile	\N
4100	pg_read_file_old	11	12	1	0	0	0	f	f	t	f	v	s	3	0	25	[25, 20, 20]	\N	\N	\N	pg_read_file	\N
4101	binary_upgrade_set_missing_value	11	12	1	0	0	0	f	f	t	f	v	u	3	0	2278	[26, 25, 25]	\N	\N	\N	binary_upgrade_set_missing_value	\N
4105	brin_inclusion_opcinfo	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	brin_inclusion_opcinfo	\N
4106	brin_inclusion_add_value	11	12	1	0	0	0	f	f	t	f	i	s	4	0	16	[2281, 2281, 2281, 2281]	\N	\N	\N	brin_inclusion_add_value	\N
4107	brin_inclusion_consistent	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[2281, 2281, 2281]	\N	\N	\N	brin_inclusion_consistent	\N
4108	brin_inclusion_union	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[2281, 2281, 2281]	\N	\N	\N	brin_inclusion_union	\N
4110	macaddr8_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	774	[2275]	\N	\N	\N	macaddr8_in	\N
4111	macaddr8_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[774]	\N	\N	\N	macaddr8_out	\N
4112	trunc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	774	[774]	\N	\N	\N	macaddr8_trunc	\N
4113	macaddr8_eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[774, 774]	\N	\N	\N	macaddr8_eq	\N
4114	macaddr8_lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[774, 774]	\N	\N	\N	macaddr8_lt	\N
4115	macaddr8_le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[774, 774]	\N	\N	\N	macaddr8_le	\N
4116	macaddr8_gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[774, 774]	\N	\N	\N	macaddr8_gt	\N
4117	macaddr8_ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[774, 774]	\N	\N	\N	macaddr8_ge	\N
4118	macaddr8_ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[774, 774]	\N	\N	\N	macaddr8_ne	\N
4119	macaddr8_cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[774, 774]	\N	\N	\N	macaddr8_cmp	\N
4120	macaddr8_not	11	12	1	0	0	0	f	f	t	f	i	s	1	0	774	[774]	\N	\N	\N	macaddr8_not	\N
4121	macaddr8_and	11	12	1	0	0	0	f	f	t	f	i	s	2	0	774	[774, 774]	\N	\N	\N	macaddr8_and	\N
4122	macaddr8_or	11	12	1	0	0	0	f	f	t	f	i	s	2	0	774	[774, 774]	\N	\N	\N	macaddr8_or	\N
4123	macaddr8	11	12	1	0	0	0	f	t	t	f	i	s	1	0	774	[829]	\N	\N	\N	macaddrtomacaddr8	\N
4124	macaddr	11	12	1	0	0	0	f	f	t	f	i	s	1	0	829	[774]	\N	\N	\N	macaddr8tomacaddr	\N
4125	macaddr8_set7bit	11	12	1	0	0	0	f	f	t	f	i	s	1	0	774	[774]	\N	\N	\N	macaddr8_set7bit	\N
4126	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[20, 20, 20, 16, 16]	\N	\N	\N	in_range_int8_int8	\N
4127	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[23, 23, 20, 16, 16]	\N	\N	\N	in_range_int4_int8	\N
4128	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[23, 23, 23, 16, 16]	\N	\N	\N	in_range_int4_int4	\N
4129	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[23, 23, 21, 16, 16]	\N	\N	\N	in_range_int4_int2	\N
4130	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[21, 21, 20, 16, 16]	\N	\N	\N	in_range_int2_int8	\N
4131	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[21, 21, 23, 16, 16]	\N	\N	\N	in_range_int2_int4	\N
4132	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[21, 21, 21, 16, 16]	\N	\N	\N	in_range_int2_int2	\N
4133	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[1082, 1082, 1186, 16, 16]	\N	\N	\N	in_range_date_interval	\N
4134	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[1114, 1114, 1186, 16, 16]	\N	\N	\N	in_range_timestamp_interval	\N
4135	in_range	11	12	1	0	0	0	f	f	t	f	s	s	5	0	16	[1184, 1184, 1186, 16, 16]	\N	\N	\N	in_range_timestamptz_interval	\N
4136	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[1186, 1186, 1186, 16, 16]	\N	\N	\N	in_range_interval_interval	\N
4137	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[1083, 1083, 1186, 16, 16]	\N	\N	\N	in_range_time_interval	\N
4138	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[1266, 1266, 1186, 16, 16]	\N	\N	\N	in_range_timetz_interval	\N
4139	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[701, 701, 701, 16, 16]	\N	\N	\N	in_range_float8_float8	\N
4140	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[700, 700, 701, 16, 16]	\N	\N	\N	in_range_float4_float8	\N
4141	in_range	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[1700, 1700, 1700, 16, 16]	\N	\N	\N	in_range_numeric_numeric	\N
4187	pg_lsn_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3220	[3220, 3220]	\N	\N	\N	pg_lsn_larger	\N
4188	pg_lsn_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3220	[3220, 3220]	\N	\N	\N	pg_lsn_smaller	\N
4189	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	3220	[3220]	\N	\N	\N	aggregate_dummy	\N
4190	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	3220	[3220]	\N	\N	\N	aggregate_dummy	\N
4193	regcollationin	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4191	[2275]	\N	\N	\N	regcollationin	\N
4194	regcollationout	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[4191]	\N	\N	\N	regcollationout	\N
4195	to_regcollation	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4191	[25]	\N	\N	\N	to_regcollation	\N
4196	regcollationrecv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4191	[2281]	\N	\N	\N	regcollationrecv	\N
4197	regcollationsend	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[4191]	\N	\N	\N	regcollationsend	\N
4201	ts_headline	11	12	100	0	0	0	f	f	t	f	i	s	4	0	3802	[3734, 3802, 3615, 25]	\N	\N	\N	ts_headline_jsonb_byid_opt	\N
4202	ts_headline	11	12	100	0	0	0	f	f	t	f	i	s	3	0	3802	[3734, 3802, 3615]	\N	\N	\N	ts_headline_jsonb_byid	\N
4203	ts_headline	11	12	100	0	0	0	f	f	t	f	s	s	3	0	3802	[3802, 3615, 25]	\N	\N	\N	ts_headline_jsonb_opt	\N
4204	ts_headline	11	12	100	0	0	0	f	f	t	f	s	s	2	0	3802	[3802, 3615]	\N	\N	\N	ts_headline_jsonb	\N
4205	ts_headline	11	12	100	0	0	0	f	f	t	f	i	s	4	0	114	[3734, 114, 3615, 25]	\N	\N	\N	ts_headline_json_byid_opt	\N
4206	ts_headline	11	12	100	0	0	0	f	f	t	f	i	s	3	0	114	[3734, 114, 3615]	\N	\N	\N	ts_headline_json_byid	\N
4207	ts_headline	11	12	100	0	0	0	f	f	t	f	s	s	3	0	114	[114, 3615, 25]	\N	\N	\N	ts_headline_json_opt	\N
4208	ts_headline	11	12	100	0	0	0	f	f	t	f	s	s	2	0	114	[114, 3615]	\N	\N	\N	ts_headline_json	\N
4209	to_tsvector	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3614	[3802]	\N	\N	\N	jsonb_string_to_tsvector	\N
4210	to_tsvector	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3614	[114]	\N	\N	\N	json_string_to_tsvector	\N
4211	to_tsvector	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3614	[3734, 3802]	\N	\N	\N	jsonb_string_to_tsvector_byid	\N
4212	to_tsvector	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3614	[3734, 114]	\N	\N	\N	json_string_to_tsvector_byid	\N
4213	jsonb_to_tsvector	11	12	100	0	0	0	f	f	t	f	s	s	2	0	3614	[3802, 3802]	\N	\N	\N	jsonb_to_tsvector	\N
4214	jsonb_to_tsvector	11	12	100	0	0	0	f	f	t	f	i	s	3	0	3614	[3734, 3802, 3802]	\N	\N	\N	jsonb_to_tsvector_byid	\N
4215	json_to_tsvector	11	12	100	0	0	0	f	f	t	f	s	s	2	0	3614	[114, 3802]	\N	\N	\N	json_to_tsvector	\N
4216	json_to_tsvector	11	12	100	0	0	0	f	f	t	f	i	s	3	0	3614	[3734, 114, 3802]	\N	\N	\N	json_to_tsvector_byid	\N
4220	pg_copy_physical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	3	0	2249	[19, 19, 16]	[19,19,16,19,3220]	[i,i,i,o,o]	[src_slot_name,dst_slot_name,temporary,slot_name,lsn]	pg_copy_physical_replication_slot_a	\N
4221	pg_copy_physical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	2	0	2249	[19, 19]	[19,19,19,3220]	[i,i,o,o]	[src_slot_name,dst_slot_name,slot_name,lsn]	pg_copy_physical_replication_slot_b	\N
4222	pg_copy_logical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	4	0	2249	[19, 19, 16, 19]	[19,19,16,19,19,3220]	[i,i,i,i,o,o]	[src_slot_name,dst_slot_name,temporary,plugin,slot_name,lsn]	pg_copy_logical_replication_slot_a	\N
4223	pg_copy_logical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	3	0	2249	[19, 19, 16]	[19,19,16,19,3220]	[i,i,i,o,o]	[src_slot_name,dst_slot_name,temporary,slot_name,lsn]	pg_copy_logical_replication_slot_b	\N
4224	pg_copy_logical_replication_slot	11	12	1	0	0	0	f	f	t	f	v	u	2	0	2249	[19, 19]	[19,19,19,3220]	[i,i,o,o]	[src_slot_name,dst_slot_name,slot_name,lsn]	pg_copy_logical_replication_slot_c	\N
4226	anycompatiblemultirange_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	4538	[2275, 26, 23]	\N	\N	\N	anycompatiblemultirange_in	\N
4227	anycompatiblemultirange_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[4538]	\N	\N	\N	anycompatiblemultirange_out	\N
4228	range_merge	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3831	[4537]	\N	\N	\N	range_merge_from_multirange	\N
4229	anymultirange_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	4537	[2275, 26, 23]	\N	\N	\N	anymultirange_in	\N
4230	anymultirange_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[4537]	\N	\N	\N	anymultirange_out	\N
4231	multirange_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	4537	[2275, 26, 23]	\N	\N	\N	multirange_in	\N
4232	multirange_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[4537]	\N	\N	\N	multirange_out	\N
4233	multirange_recv	11	12	1	0	0	0	f	f	t	f	s	s	3	0	4537	[2281, 26, 23]	\N	\N	\N	multirange_recv	\N
4234	multirange_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[4537]	\N	\N	\N	multirange_send	\N
4235	lower	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2283	[4537]	\N	\N	\N	multirange_lower	\N
4236	upper	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2283	[4537]	\N	\N	\N	multirange_upper	\N
4237	isempty	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[4537]	\N	\N	\N	multirange_empty	\N
4238	lower_inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[4537]	\N	\N	\N	multirange_lower_inc	\N
4239	upper_inc	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[4537]	\N	\N	\N	multirange_upper_inc	\N
4240	lower_inf	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[4537]	\N	\N	\N	multirange_lower_inf	\N
4241	upper_inf	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[4537]	\N	\N	\N	multirange_upper_inf	\N
4242	multirange_typanalyze	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[2281]	\N	\N	\N	multirange_typanalyze	\N
4243	multirangesel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	multirangesel	\N
4244	multirange_eq	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_eq	\N
4245	multirange_ne	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_ne	\N
4246	range_overlaps_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_overlaps_multirange	\N
4247	multirange_overlaps_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_overlaps_range	\N
4248	multirange_overlaps_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_overlaps_multirange	\N
4249	multirange_contains_elem	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 2283]	\N	\N	\N	multirange_contains_elem	\N
4250	multirange_contains_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_contains_range	\N
4251	multirange_contains_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_contains_multirange	\N
4252	elem_contained_by_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2283, 4537]	\N	\N	\N	elem_contained_by_multirange	\N
4253	range_contained_by_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_contained_by_multirange	\N
4254	multirange_contained_by_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_contained_by_multirange	\N
4255	range_adjacent_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_adjacent_multirange	\N
4256	multirange_adjacent_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_adjacent_multirange	\N
4257	multirange_adjacent_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_adjacent_range	\N
4258	range_before_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_before_multirange	\N
4259	multirange_before_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_before_range	\N
4260	multirange_before_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_before_multirange	\N
4261	range_after_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_after_multirange	\N
4262	multirange_after_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_after_range	\N
4263	multirange_after_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_after_multirange	\N
4264	range_overleft_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_overleft_multirange	\N
4265	multirange_overleft_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_overleft_range	\N
4266	multirange_overleft_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_overleft_multirange	\N
4267	range_overright_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_overright_multirange	\N
4268	multirange_overright_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_overright_range	\N
4269	multirange_overright_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_overright_multirange	\N
4270	multirange_union	11	12	1	0	0	0	f	f	t	f	i	s	2	0	4537	[4537, 4537]	\N	\N	\N	multirange_union	\N
4271	multirange_minus	11	12	1	0	0	0	f	f	t	f	i	s	2	0	4537	[4537, 4537]	\N	\N	\N	multirange_minus	\N
4272	multirange_intersect	11	12	1	0	0	0	f	f	t	f	i	s	2	0	4537	[4537, 4537]	\N	\N	\N	multirange_intersect	\N
4273	multirange_cmp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[4537, 4537]	\N	\N	\N	multirange_cmp	\N
4274	multirange_lt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_lt	\N
4275	multirange_le	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_le	\N
4276	multirange_ge	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_ge	\N
4277	multirange_gt	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 4537]	\N	\N	\N	multirange_gt	\N
4278	hash_multirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[4537]	\N	\N	\N	hash_multirange	\N
4279	hash_multirange_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[4537, 20]	\N	\N	\N	hash_multirange_extended	\N
4280	int4multirange	11	12	1	0	0	0	f	f	t	f	i	s	0	0	4451	[]	\N	\N	\N	multirange_constructor0	\N
4281	int4multirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4451	[3904]	\N	\N	\N	multirange_constructor1	\N
4282	int4multirange	11	12	1	0	3904	0	f	f	t	f	i	s	1	0	4451	[3905]	[3905]	[v]	\N	multirange_constructor2	\N
4283	nummultirange	11	12	1	0	0	0	f	f	t	f	i	s	0	0	4532	[]	\N	\N	\N	multirange_constructor0	\N
4284	nummultirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4532	[3906]	\N	\N	\N	multirange_constructor1	\N
4285	nummultirange	11	12	1	0	3906	0	f	f	t	f	i	s	1	0	4532	[3907]	[3907]	[v]	\N	multirange_constructor2	\N
4286	tsmultirange	11	12	1	0	0	0	f	f	t	f	i	s	0	0	4533	[]	\N	\N	\N	multirange_constructor0	\N
4287	tsmultirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4533	[3908]	\N	\N	\N	multirange_constructor1	\N
4288	tsmultirange	11	12	1	0	3908	0	f	f	t	f	i	s	1	0	4533	[3909]	[3909]	[v]	\N	multirange_constructor2	\N
4289	tstzmultirange	11	12	1	0	0	0	f	f	t	f	i	s	0	0	4534	[]	\N	\N	\N	multirange_constructor0	\N
4290	tstzmultirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4534	[3910]	\N	\N	\N	multirange_constructor1	\N
4291	tstzmultirange	11	12	1	0	3910	0	f	f	t	f	i	s	1	0	4534	[3911]	[3911]	[v]	\N	multirange_constructor2	\N
4292	datemultirange	11	12	1	0	0	0	f	f	t	f	i	s	0	0	4535	[]	\N	\N	\N	multirange_constructor0	\N
4293	datemultirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4535	[3912]	\N	\N	\N	multirange_constructor1	\N
4294	datemultirange	11	12	1	0	3912	0	f	f	t	f	i	s	1	0	4535	[3913]	[3913]	[v]	\N	multirange_constructor2	\N
4295	int8multirange	11	12	1	0	0	0	f	f	t	f	i	s	0	0	4536	[]	\N	\N	\N	multirange_constructor0	\N
4296	int8multirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4536	[3926]	\N	\N	\N	multirange_constructor1	\N
4297	int8multirange	11	12	1	0	3926	0	f	f	t	f	i	s	1	0	4536	[3927]	[3927]	[v]	\N	multirange_constructor2	\N
4298	multirange	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4537	[3831]	\N	\N	\N	multirange_constructor1	\N
4299	range_agg_transfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 3831]	\N	\N	\N	range_agg_transfn	\N
4300	range_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	4537	[2281, 3831]	\N	\N	\N	range_agg_finalfn	\N
4301	range_agg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	4537	[3831]	\N	\N	\N	aggregate_dummy	\N
4302	koi8r_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	koi8r_to_mic	$libdir/cyrillic_and_mic
4303	mic_to_koi8r	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_koi8r	$libdir/cyrillic_and_mic
4304	iso_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	iso_to_mic	$libdir/cyrillic_and_mic
4305	mic_to_iso	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_iso	$libdir/cyrillic_and_mic
4306	win1251_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win1251_to_mic	$libdir/cyrillic_and_mic
4307	mic_to_win1251	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_win1251	$libdir/cyrillic_and_mic
4308	win866_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win866_to_mic	$libdir/cyrillic_and_mic
4309	mic_to_win866	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_win866	$libdir/cyrillic_and_mic
4310	koi8r_to_win1251	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	koi8r_to_win1251	$libdir/cyrillic_and_mic
4311	win1251_to_koi8r	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win1251_to_koi8r	$libdir/cyrillic_and_mic
4312	koi8r_to_win866	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	koi8r_to_win866	$libdir/cyrillic_and_mic
4313	win866_to_koi8r	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win866_to_koi8r	$libdir/cyrillic_and_mic
4314	win866_to_win1251	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win866_to_win1251	$libdir/cyrillic_and_mic
4315	win1251_to_win866	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win1251_to_win866	$libdir/cyrillic_and_mic
4316	iso_to_koi8r	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	iso_to_koi8r	$libdir/cyrillic_and_mic
4317	koi8r_to_iso	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	koi8r_to_iso	$libdir/cyrillic_and_mic
4318	iso_to_win1251	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	iso_to_win1251	$libdir/cyrillic_and_mic
4319	win1251_to_iso	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win1251_to_iso	$libdir/cyrillic_and_mic
4320	iso_to_win866	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	iso_to_win866	$libdir/cyrillic_and_mic
4321	win866_to_iso	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win866_to_iso	$libdir/cyrillic_and_mic
4322	euc_cn_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_cn_to_mic	$libdir/euc_cn_and_mic
4323	mic_to_euc_cn	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_euc_cn	$libdir/euc_cn_and_mic
4324	euc_jp_to_sjis	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_jp_to_sjis	$libdir/euc_jp_and_sjis
4325	sjis_to_euc_jp	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	sjis_to_euc_jp	$libdir/euc_jp_and_sjis
4326	euc_jp_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_jp_to_mic	$libdir/euc_jp_and_sjis
4327	sjis_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	sjis_to_mic	$libdir/euc_jp_and_sjis
4328	mic_to_euc_jp	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_euc_jp	$libdir/euc_jp_and_sjis
4329	mic_to_sjis	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_sjis	$libdir/euc_jp_and_sjis
4330	euc_kr_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_kr_to_mic	$libdir/euc_kr_and_mic
4331	mic_to_euc_kr	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_euc_kr	$libdir/euc_kr_and_mic
4332	euc_tw_to_big5	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_tw_to_big5	$libdir/euc_tw_and_big5
4333	big5_to_euc_tw	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	big5_to_euc_tw	$libdir/euc_tw_and_big5
4334	euc_tw_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_tw_to_mic	$libdir/euc_tw_and_big5
4335	big5_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	big5_to_mic	$libdir/euc_tw_and_big5
4336	mic_to_euc_tw	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_euc_tw	$libdir/euc_tw_and_big5
4337	mic_to_big5	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_big5	$libdir/euc_tw_and_big5
4338	latin2_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	latin2_to_mic	$libdir/latin2_and_win1250
4339	mic_to_latin2	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_latin2	$libdir/latin2_and_win1250
4340	win1250_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win1250_to_mic	$libdir/latin2_and_win1250
4341	mic_to_win1250	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_win1250	$libdir/latin2_and_win1250
4342	latin2_to_win1250	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	latin2_to_win1250	$libdir/latin2_and_win1250
4343	win1250_to_latin2	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win1250_to_latin2	$libdir/latin2_and_win1250
4344	latin1_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	latin1_to_mic	$libdir/latin_and_mic
4345	mic_to_latin1	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_latin1	$libdir/latin_and_mic
4346	latin3_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	latin3_to_mic	$libdir/latin_and_mic
4347	mic_to_latin3	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_latin3	$libdir/latin_and_mic
4348	latin4_to_mic	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	latin4_to_mic	$libdir/latin_and_mic
4349	mic_to_latin4	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	mic_to_latin4	$libdir/latin_and_mic
4350	normalize	11	12	1	0	0	0	f	f	t	f	i	s	2	1	25	[25, 25]	\N	\N	\N	unicode_normalize_func	\N
4351	is_normalized	11	12	1	0	0	0	f	f	t	f	i	s	2	1	16	[25, 25]	\N	\N	\N	unicode_is_normalized	\N
4352	big5_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	big5_to_utf8	$libdir/utf8_and_big5
4353	utf8_to_big5	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_big5	$libdir/utf8_and_big5
4354	utf8_to_koi8r	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_koi8r	$libdir/utf8_and_cyrillic
4355	koi8r_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	koi8r_to_utf8	$libdir/utf8_and_cyrillic
4356	utf8_to_koi8u	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_koi8u	$libdir/utf8_and_cyrillic
4357	koi8u_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	koi8u_to_utf8	$libdir/utf8_and_cyrillic
4358	utf8_to_win	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_win	$libdir/utf8_and_win
4359	win_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	win_to_utf8	$libdir/utf8_and_win
4360	euc_cn_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_cn_to_utf8	$libdir/utf8_and_euc_cn
4361	utf8_to_euc_cn	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_euc_cn	$libdir/utf8_and_euc_cn
4362	euc_jp_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_jp_to_utf8	$libdir/utf8_and_euc_jp
4363	utf8_to_euc_jp	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_euc_jp	$libdir/utf8_and_euc_jp
4364	euc_kr_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_kr_to_utf8	$libdir/utf8_and_euc_kr
4365	utf8_to_euc_kr	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_euc_kr	$libdir/utf8_and_euc_kr
4366	euc_tw_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_tw_to_utf8	$libdir/utf8_and_euc_tw
4367	utf8_to_euc_tw	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_euc_tw	$libdir/utf8_and_euc_tw
4368	gb18030_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	gb18030_to_utf8	$libdir/utf8_and_gb18030
4369	utf8_to_gb18030	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_gb18030	$libdir/utf8_and_gb18030
4370	gbk_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	gbk_to_utf8	$libdir/utf8_and_gbk
4371	utf8_to_gbk	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_gbk	$libdir/utf8_and_gbk
4372	utf8_to_iso8859	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_iso8859	$libdir/utf8_and_iso8859
4373	iso8859_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	iso8859_to_utf8	$libdir/utf8_and_iso8859
4374	iso8859_1_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	iso8859_1_to_utf8	$libdir/utf8_and_iso8859_1
4375	utf8_to_iso8859_1	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_iso8859_1	$libdir/utf8_and_iso8859_1
4376	johab_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	johab_to_utf8	$libdir/utf8_and_johab
4377	utf8_to_johab	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_johab	$libdir/utf8_and_johab
4378	sjis_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	sjis_to_utf8	$libdir/utf8_and_sjis
4379	utf8_to_sjis	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_sjis	$libdir/utf8_and_sjis
4380	uhc_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	uhc_to_utf8	$libdir/utf8_and_uhc
4381	utf8_to_uhc	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_uhc	$libdir/utf8_and_uhc
4382	euc_jis_2004_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_jis_2004_to_utf8	$libdir/utf8_and_euc2004
4383	utf8_to_euc_jis_2004	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_euc_jis_2004	$libdir/utf8_and_euc2004
4384	shift_jis_2004_to_utf8	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	shift_jis_2004_to_utf8	$libdir/utf8_and_sjis2004
4385	utf8_to_shift_jis_2004	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	utf8_to_shift_jis_2004	$libdir/utf8_and_sjis2004
4386	euc_jis_2004_to_shift_jis_2004	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	euc_jis_2004_to_shift_jis_2004	$libdir/euc2004_sjis2004
4387	shift_jis_2004_to_euc_jis_2004	11	13	1	0	0	0	f	f	t	f	i	s	6	0	23	[23, 23, 2275, 2281, 23, 16]	\N	\N	\N	shift_jis_2004_to_euc_jis_2004	$libdir/euc2004_sjis2004
4388	multirange_intersect_agg_transfn	11	12	1	0	0	0	f	f	t	f	i	s	2	0	4537	[4537, 4537]	\N	\N	\N	multirange_intersect_agg_transfn	\N
4389	range_intersect_agg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	4537	[4537]	\N	\N	\N	aggregate_dummy	\N
4390	binary_upgrade_set_next_multirange_pg_type_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_multirange_pg_type_oid	\N
4391	binary_upgrade_set_next_multirange_array_pg_type_oid	11	12	1	0	0	0	f	f	t	f	v	r	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_multirange_array_pg_type_oid	\N
4401	range_intersect_agg_transfn	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3831	[3831, 3831]	\N	\N	\N	range_intersect_agg_transfn	\N
4450	range_intersect_agg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	3831	[3831]	\N	\N	\N	aggregate_dummy	\N
4541	range_contains_multirange	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[3831, 4537]	\N	\N	\N	range_contains_multirange	\N
4542	multirange_contained_by_range	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[4537, 3831]	\N	\N	\N	multirange_contained_by_range	\N
4543	pg_log_backend_memory_contexts	11	12	1	0	0	0	f	f	t	f	v	s	1	0	16	[23]	\N	\N	\N	pg_log_backend_memory_contexts	\N
4545	binary_upgrade_set_next_heap_relfilenode	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_heap_relfilenode	\N
4546	binary_upgrade_set_next_index_relfilenode	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_index_relfilenode	\N
4547	binary_upgrade_set_next_toast_relfilenode	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_toast_relfilenode	\N
4548	binary_upgrade_set_next_pg_tablespace_oid	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[26]	\N	\N	\N	binary_upgrade_set_next_pg_tablespace_oid	\N
4566	pg_event_trigger_table_rewrite_oid	11	12	1	0	0	0	f	f	t	f	s	r	0	0	26	[]	[26]	[o]	[oid]	pg_event_trigger_table_rewrite_oid	\N
4567	pg_event_trigger_table_rewrite_reason	11	12	1	0	0	0	f	f	t	f	s	r	0	0	23	[]	\N	\N	\N	pg_event_trigger_table_rewrite_reason	\N
4568	pg_event_trigger_ddl_commands	11	12	10	100	0	0	f	f	t	t	s	r	0	0	2249	[]	[26,26,23,25,25,25,25,16,32]	[o,o,o,o,o,o,o,o,o]	[classid,objid,objsubid,command_tag,object_type,schema_name,object_identity,in_extension,command]	pg_event_trigger_ddl_commands	\N
4591	brin_bloom_opcinfo	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	brin_bloom_opcinfo	\N
4592	brin_bloom_add_value	11	12	1	0	0	0	f	f	t	f	i	s	4	0	16	[2281, 2281, 2281, 2281]	\N	\N	\N	brin_bloom_add_value	\N
4593	brin_bloom_consistent	11	12	1	0	0	0	f	f	t	f	i	s	4	0	16	[2281, 2281, 2281, 23]	\N	\N	\N	brin_bloom_consistent	\N
4594	brin_bloom_union	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[2281, 2281, 2281]	\N	\N	\N	brin_bloom_union	\N
4595	brin_bloom_options	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2278	[2281]	\N	\N	\N	brin_bloom_options	\N
4596	brin_bloom_summary_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4600	[2275]	\N	\N	\N	brin_bloom_summary_in	\N
4597	brin_bloom_summary_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[4600]	\N	\N	\N	brin_bloom_summary_out	\N
4598	brin_bloom_summary_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4600	[2281]	\N	\N	\N	brin_bloom_summary_recv	\N
4599	brin_bloom_summary_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[4600]	\N	\N	\N	brin_bloom_summary_send	\N
4616	brin_minmax_multi_opcinfo	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	brin_minmax_multi_opcinfo	\N
4617	brin_minmax_multi_add_value	11	12	1	0	0	0	f	f	t	f	i	s	4	0	16	[2281, 2281, 2281, 2281]	\N	\N	\N	brin_minmax_multi_add_value	\N
4618	brin_minmax_multi_consistent	11	12	1	0	0	0	f	f	t	f	i	s	4	0	16	[2281, 2281, 2281, 23]	\N	\N	\N	brin_minmax_multi_consistent	\N
4619	brin_minmax_multi_union	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[2281, 2281, 2281]	\N	\N	\N	brin_minmax_multi_union	\N
4620	brin_minmax_multi_options	11	12	1	0	0	0	f	f	f	f	i	s	1	0	2278	[2281]	\N	\N	\N	brin_minmax_multi_options	\N
4621	brin_minmax_multi_distance_int2	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_int2	\N
4622	brin_minmax_multi_distance_int4	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_int4	\N
4623	brin_minmax_multi_distance_int8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_int8	\N
4624	brin_minmax_multi_distance_float4	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_float4	\N
4625	brin_minmax_multi_distance_float8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_float8	\N
4626	brin_minmax_multi_distance_numeric	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_numeric	\N
4627	brin_minmax_multi_distance_tid	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_tid	\N
4628	brin_minmax_multi_distance_uuid	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_uuid	\N
4629	brin_minmax_multi_distance_date	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_date	\N
4630	brin_minmax_multi_distance_time	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_time	\N
4631	brin_minmax_multi_distance_interval	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_interval	\N
4632	brin_minmax_multi_distance_timetz	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_timetz	\N
4633	brin_minmax_multi_distance_pg_lsn	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_pg_lsn	\N
4634	brin_minmax_multi_distance_macaddr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_macaddr	\N
4635	brin_minmax_multi_distance_macaddr8	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_macaddr8	\N
4636	brin_minmax_multi_distance_inet	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_inet	\N
4637	brin_minmax_multi_distance_timestamp	11	12	1	0	0	0	f	f	t	f	i	s	2	0	701	[2281, 2281]	\N	\N	\N	brin_minmax_multi_distance_timestamp	\N
4638	brin_minmax_multi_summary_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	4601	[2275]	\N	\N	\N	brin_minmax_multi_summary_in	\N
4639	brin_minmax_multi_summary_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[4601]	\N	\N	\N	brin_minmax_multi_summary_out	\N
4640	brin_minmax_multi_summary_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	4601	[2281]	\N	\N	\N	brin_minmax_multi_summary_recv	\N
4641	brin_minmax_multi_summary_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[4601]	\N	\N	\N	brin_minmax_multi_summary_send	\N
5001	phraseto_tsquery	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3615	[25]	\N	\N	\N	phraseto_tsquery	\N
5003	tsquery_phrase	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3615	[3615, 3615]	\N	\N	\N	tsquery_phrase	\N
5004	tsquery_phrase	11	12	1	0	0	0	f	f	t	f	i	s	3	0	3615	[3615, 3615, 23]	\N	\N	\N	tsquery_phrase_distance	\N
5006	phraseto_tsquery	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3615	[3734, 25]	\N	\N	\N	phraseto_tsquery_byid	\N
5007	websearch_to_tsquery	11	12	100	0	0	0	f	f	t	f	i	s	2	0	3615	[3734, 25]	\N	\N	\N	websearch_to_tsquery_byid	\N
5009	websearch_to_tsquery	11	12	100	0	0	0	f	f	t	f	s	s	1	0	3615	[25]	\N	\N	\N	websearch_to_tsquery	\N
5010	spg_bbox_quad_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_bbox_quad_config	\N
5011	spg_poly_quad_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	603	[604]	\N	\N	\N	spg_poly_quad_compress	\N
5012	spg_box_quad_config	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_box_quad_config	\N
5013	spg_box_quad_choose	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_box_quad_choose	\N
5014	spg_box_quad_picksplit	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_box_quad_picksplit	\N
5015	spg_box_quad_inner_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2278	[2281, 2281]	\N	\N	\N	spg_box_quad_inner_consistent	\N
5016	spg_box_quad_leaf_consistent	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[2281, 2281]	\N	\N	\N	spg_box_quad_leaf_consistent	\N
5018	pg_mcv_list_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5017	[2275]	\N	\N	\N	pg_mcv_list_in	\N
5019	pg_mcv_list_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[5017]	\N	\N	\N	pg_mcv_list_out	\N
5020	pg_mcv_list_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	5017	[2281]	\N	\N	\N	pg_mcv_list_recv	\N
5021	pg_mcv_list_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[5017]	\N	\N	\N	pg_mcv_list_send	\N
5022	pg_lsn_pli	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3220	[3220, 1700]	\N	\N	\N	pg_lsn_pli	\N
5023	numeric_pl_pg_lsn	11	14	1	0	0	0	f	f	t	f	i	s	2	0	3220	[1700, 3220]	\N	\N	\N		\N
5024	pg_lsn_mii	11	12	1	0	0	0	f	f	t	f	i	s	2	0	3220	[3220, 1700]	\N	\N	\N	pg_lsn_mii	\N
5028	satisfies_hash_partition	11	12	1	0	2276	0	f	f	f	f	i	s	4	0	16	[26, 23, 23, 2276]	\N	[i,i,i,v]	\N	satisfies_hash_partition	\N
5029	pg_ls_tmpdir	11	12	10	20	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,1184]	[o,o,o]	[name,size,modification]	pg_ls_tmpdir_noargs	\N
5030	pg_ls_tmpdir	11	12	10	20	0	0	f	f	t	t	v	s	1	0	2249	[26]	[26,25,20,1184]	[i,o,o,o]	[tablespace,name,size,modification]	pg_ls_tmpdir_1arg	\N
5031	pg_ls_archive_statusdir	11	12	10	20	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,1184]	[o,o,o]	[name,size,modification]	pg_ls_archive_statusdir	\N
5033	network_sortsupport	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2278	[2281]	\N	\N	\N	network_sortsupport	\N
5034	xid8lt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[5069, 5069]	\N	\N	\N	xid8lt	\N
5035	xid8gt	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[5069, 5069]	\N	\N	\N	xid8gt	\N
5036	xid8le	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[5069, 5069]	\N	\N	\N	xid8le	\N
5037	xid8ge	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[5069, 5069]	\N	\N	\N	xid8ge	\N
5040	matchingsel	11	12	1	0	0	0	f	f	t	f	s	s	4	0	701	[2281, 26, 2281, 23]	\N	\N	\N	matchingsel	\N
5041	matchingjoinsel	11	12	1	0	0	0	f	f	t	f	s	s	5	0	701	[2281, 26, 2281, 21, 2281]	\N	\N	\N	matchingjoinsel	\N
5042	min_scale	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[1700]	\N	\N	\N	numeric_min_scale	\N
5043	trim_scale	11	12	1	0	0	0	f	f	t	f	i	s	1	0	1700	[1700]	\N	\N	\N	numeric_trim_scale	\N
5044	gcd	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4gcd	\N
5045	gcd	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8gcd	\N
5046	lcm	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[23, 23]	\N	\N	\N	int4lcm	\N
5047	lcm	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[20, 20]	\N	\N	\N	int8lcm	\N
5048	gcd	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_gcd	\N
5049	lcm	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[1700, 1700]	\N	\N	\N	numeric_lcm	\N
5050	btvarstrequalimage	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[26]	\N	\N	\N	btvarstrequalimage	\N
5051	btequalimage	11	12	1	0	0	0	f	f	t	f	i	s	1	0	16	[26]	\N	\N	\N	btequalimage	\N
5052	pg_get_shmem_allocations	11	12	1	50	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,20,20]	[o,o,o,o]	[name,off,size,allocated_size]	pg_get_shmem_allocations	\N
5053	pg_stat_get_ins_since_vacuum	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_ins_since_vacuum	\N
5054	jsonb_set_lax	11	12	1	0	0	0	f	f	f	f	i	s	5	2	3802	[3802, 1009, 3802, 16, 25]	\N	\N	[jsonb_in,path,replacement,create_if_missing,null_value_treatment]	jsonb_set_lax	\N
5055	pg_snapshot_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5038	[2275]	\N	\N	\N	pg_snapshot_in	\N
5056	pg_snapshot_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[5038]	\N	\N	\N	pg_snapshot_out	\N
5057	pg_snapshot_recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5038	[2281]	\N	\N	\N	pg_snapshot_recv	\N
5058	pg_snapshot_send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[5038]	\N	\N	\N	pg_snapshot_send	\N
5059	pg_current_xact_id	11	12	1	0	0	0	f	f	t	f	s	u	0	0	5069	[]	\N	\N	\N	pg_current_xact_id	\N
5060	pg_current_xact_id_if_assigned	11	12	1	0	0	0	f	f	t	f	s	u	0	0	5069	[]	\N	\N	\N	pg_current_xact_id_if_assigned	\N
5061	pg_current_snapshot	11	12	1	0	0	0	f	f	t	f	s	s	0	0	5038	[]	\N	\N	\N	pg_current_snapshot	\N
5062	pg_snapshot_xmin	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5069	[5038]	\N	\N	\N	pg_snapshot_xmin	\N
5063	pg_snapshot_xmax	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5069	[5038]	\N	\N	\N	pg_snapshot_xmax	\N
5064	pg_snapshot_xip	11	12	1	50	0	0	f	f	t	t	i	s	1	0	5069	[5038]	\N	\N	\N	pg_snapshot_xip	\N
5065	pg_visible_in_snapshot	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[5069, 5038]	\N	\N	\N	pg_visible_in_snapshot	\N
5066	pg_xact_status	11	12	1	0	0	0	f	f	t	f	v	s	1	0	25	[5069]	\N	\N	\N	pg_xact_status	\N
5070	xid8in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5069	[2275]	\N	\N	\N	xid8in	\N
5071	xid	11	12	1	0	0	0	f	f	t	f	i	s	1	0	28	[5069]	\N	\N	\N	xid8toxid	\N
5081	xid8out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[5069]	\N	\N	\N	xid8out	\N
5082	xid8recv	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5069	[2281]	\N	\N	\N	xid8recv	\N
5083	xid8send	11	12	1	0	0	0	f	f	t	f	i	s	1	0	17	[5069]	\N	\N	\N	xid8send	\N
5084	xid8eq	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[5069, 5069]	\N	\N	\N	xid8eq	\N
5085	xid8ne	11	12	1	0	0	0	f	t	t	f	i	s	2	0	16	[5069, 5069]	\N	\N	\N	xid8ne	\N
5086	anycompatible_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5077	[2275]	\N	\N	\N	anycompatible_in	\N
5087	anycompatible_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[5077]	\N	\N	\N	anycompatible_out	\N
5088	anycompatiblearray_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5078	[2275]	\N	\N	\N	anycompatiblearray_in	\N
5089	anycompatiblearray_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[5078]	\N	\N	\N	anycompatiblearray_out	\N
5090	anycompatiblearray_recv	11	12	1	0	0	0	f	f	t	f	s	s	1	0	5078	[2281]	\N	\N	\N	anycompatiblearray_recv	\N
5091	anycompatiblearray_send	11	12	1	0	0	0	f	f	t	f	s	s	1	0	17	[5078]	\N	\N	\N	anycompatiblearray_send	\N
5092	anycompatiblenonarray_in	11	12	1	0	0	0	f	f	t	f	i	s	1	0	5079	[2275]	\N	\N	\N	anycompatiblenonarray_in	\N
5093	anycompatiblenonarray_out	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2275	[5079]	\N	\N	\N	anycompatiblenonarray_out	\N
5094	anycompatiblerange_in	11	12	1	0	0	0	f	f	t	f	s	s	3	0	5080	[2275, 26, 23]	\N	\N	\N	anycompatiblerange_in	\N
5095	anycompatiblerange_out	11	12	1	0	0	0	f	f	t	f	s	s	1	0	2275	[5080]	\N	\N	\N	anycompatiblerange_out	\N
5096	xid8cmp	11	12	1	0	0	0	f	t	t	f	i	s	2	0	23	[5069, 5069]	\N	\N	\N	xid8cmp	\N
5097	xid8_larger	11	12	1	0	0	0	f	f	t	f	i	s	2	0	5069	[5069, 5069]	\N	\N	\N	xid8_larger	\N
5098	xid8_smaller	11	12	1	0	0	0	f	f	t	f	i	s	2	0	5069	[5069, 5069]	\N	\N	\N	xid8_smaller	\N
5099	max	11	12	1	0	0	0	a	f	f	f	i	s	1	0	5069	[5069]	\N	\N	\N	aggregate_dummy	\N
5100	min	11	12	1	0	0	0	a	f	f	f	i	s	1	0	5069	[5069]	\N	\N	\N	aggregate_dummy	\N
6003	pg_replication_origin_create	11	12	1	0	0	0	f	f	t	f	v	u	1	0	26	[25]	\N	\N	\N	pg_replication_origin_create	\N
6004	pg_replication_origin_drop	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[25]	\N	\N	\N	pg_replication_origin_drop	\N
6005	pg_replication_origin_oid	11	12	1	0	0	0	f	f	t	f	s	s	1	0	26	[25]	\N	\N	\N	pg_replication_origin_oid	\N
6006	pg_replication_origin_session_setup	11	12	1	0	0	0	f	f	t	f	v	u	1	0	2278	[25]	\N	\N	\N	pg_replication_origin_session_setup	\N
6007	pg_replication_origin_session_reset	11	12	1	0	0	0	f	f	t	f	v	u	0	0	2278	[]	\N	\N	\N	pg_replication_origin_session_reset	\N
6008	pg_replication_origin_session_is_setup	11	12	1	0	0	0	f	f	t	f	v	r	0	0	16	[]	\N	\N	\N	pg_replication_origin_session_is_setup	\N
6009	pg_replication_origin_session_progress	11	12	1	0	0	0	f	f	t	f	v	u	1	0	3220	[16]	\N	\N	\N	pg_replication_origin_session_progress	\N
6010	pg_replication_origin_xact_setup	11	12	1	0	0	0	f	f	t	f	v	r	2	0	2278	[3220, 1184]	\N	\N	\N	pg_replication_origin_xact_setup	\N
6011	pg_replication_origin_xact_reset	11	12	1	0	0	0	f	f	t	f	v	r	0	0	2278	[]	\N	\N	\N	pg_replication_origin_xact_reset	\N
6012	pg_replication_origin_advance	11	12	1	0	0	0	f	f	t	f	v	u	2	0	2278	[25, 3220]	\N	\N	\N	pg_replication_origin_advance	\N
6013	pg_replication_origin_progress	11	12	1	0	0	0	f	f	t	f	v	u	2	0	3220	[25, 16]	\N	\N	\N	pg_replication_origin_progress	\N
6014	pg_show_replication_origin_status	11	12	1	100	0	0	f	f	f	t	v	r	0	0	2249	[]	[26,25,3220,3220]	[o,o,o,o]	[local_id,external_id,remote_lsn,local_lsn]	pg_show_replication_origin_status	\N
6098	jsonb_subscript_handler	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	jsonb_subscript_handler	\N
6103	pg_lsn	11	12	1	0	0	0	f	f	t	f	i	s	1	0	3220	[1700]	\N	\N	\N	numeric_pg_lsn	\N
6118	pg_stat_get_subscription	11	12	1	10	0	0	f	f	f	t	s	r	1	0	2249	[26]	[26,26,26,23,3220,1184,1184,3220,1184]	[i,o,o,o,o,o,o,o,o]	[subid,subid,relid,pid,received_lsn,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time]	pg_stat_get_subscription	\N
6119	pg_get_publication_tables	11	12	1	1000	0	0	f	f	t	t	s	s	1	0	2249	[25]	[25,26,22,194]	[i,o,o,o]	[pubname,relid,attrs,qual]	pg_get_publication_tables	\N
6120	pg_get_replica_identity_index	11	12	10	0	0	0	f	f	t	f	s	s	1	0	2205	[2205]	\N	\N	\N	pg_get_replica_identity_index	\N
6121	pg_relation_is_publishable	11	12	1	0	0	0	f	f	t	f	s	s	1	0	16	[2205]	\N	\N	\N	pg_relation_is_publishable	\N
6154	multirange_gist_consistent	11	12	1	0	0	0	f	f	t	f	i	s	5	0	16	[2281, 4537, 21, 26, 2281]	\N	\N	\N	multirange_gist_consistent	\N
6156	multirange_gist_compress	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	multirange_gist_compress	\N
6159	pg_get_catalog_foreign_keys	11	12	10	250	0	0	f	f	t	t	s	s	0	0	2249	[]	[2205,1009,2205,1009,16,16]	[o,o,o,o,o,o]	[fktable,fkcols,pktable,pkcols,is_array,is_opt]	pg_get_catalog_foreign_keys	\N
6160	string_to_table	11	12	1	1000	0	0	f	f	f	t	i	s	2	0	25	[25, 25]	\N	\N	\N	text_to_table	\N
6161	string_to_table	11	12	1	1000	0	0	f	f	f	t	i	s	3	0	25	[25, 25, 25]	\N	\N	\N	text_to_table_null	\N
6162	bit_count	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[1560]	\N	\N	\N	bit_bit_count	\N
6163	bit_count	11	12	1	0	0	0	f	f	t	f	i	s	1	0	20	[17]	\N	\N	\N	bytea_bit_count	\N
6164	bit_xor	11	12	1	0	0	0	a	f	f	f	i	s	1	0	21	[21]	\N	\N	\N	aggregate_dummy	\N
6165	bit_xor	11	12	1	0	0	0	a	f	f	f	i	s	1	0	23	[23]	\N	\N	\N	aggregate_dummy	\N
6166	bit_xor	11	12	1	0	0	0	a	f	f	f	i	s	1	0	20	[20]	\N	\N	\N	aggregate_dummy	\N
6167	bit_xor	11	12	1	0	0	0	a	f	f	f	i	s	1	0	1560	[1560]	\N	\N	\N	aggregate_dummy	\N
6168	pg_xact_commit_timestamp_origin	11	12	1	0	0	0	f	f	t	f	v	s	1	0	2249	[28]	[28,1184,26]	[i,o,o]	[xid,timestamp,roident]	pg_xact_commit_timestamp_origin	\N
6169	pg_stat_get_replication_slot	11	12	1	0	0	0	f	f	t	f	s	r	1	0	2249	[25]	[25,25,20,20,20,20,20,20,20,20,1184]	[i,o,o,o,o,o,o,o,o,o,o]	[slot_name,slot_name,spill_txns,spill_count,spill_bytes,stream_txns,stream_count,stream_bytes,total_txns,total_bytes,stats_reset]	pg_stat_get_replication_slot	\N
6170	pg_stat_reset_replication_slot	11	12	1	0	0	0	f	f	f	f	v	s	1	0	2278	[25]	\N	\N	\N	pg_stat_reset_replication_slot	\N
6172	trim_array	11	12	1	0	0	0	f	f	t	f	i	s	2	0	2277	[2277, 23]	\N	\N	\N	trim_array	\N
6173	pg_get_statisticsobjdef_expressions	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1009	[26]	\N	\N	\N	pg_get_statisticsobjdef_expressions	\N
6174	pg_get_statisticsobjdef_columns	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_statisticsobjdef_columns	\N
6177	date_bin	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1114	[1186, 1114, 1114]	\N	\N	\N	timestamp_bin	\N
6178	date_bin	11	12	1	0	0	0	f	f	t	f	i	s	3	0	1184	[1186, 1184, 1184]	\N	\N	\N	timestamptz_bin	\N
6179	array_subscript_handler	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	array_subscript_handler	\N
6180	raw_array_subscript_handler	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	raw_array_subscript_handler	\N
6183	ts_debug	11	14	100	1000	0	0	f	f	t	t	s	s	2	0	2249	[3734, 25]	[3734,25,25,25,25,3770,3769,1009]	[i,i,o,o,o,o,o,o]	[config,document,alias,description,token,dictionaries,dictionary,lexemes]		\N
6184	ts_debug	11	14	100	1000	0	0	f	f	t	t	s	s	1	0	2249	[25]	[25,25,25,25,3770,3769,1009]	[i,o,o,o,o,o,o]	[document,alias,description,token,dictionaries,dictionary,lexemes]		\N
6185	pg_stat_get_db_session_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_db_session_time	\N
6186	pg_stat_get_db_active_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_db_active_time	\N
6187	pg_stat_get_db_idle_in_transaction_time	11	12	1	0	0	0	f	f	t	f	s	r	1	0	701	[26]	\N	\N	\N	pg_stat_get_db_idle_in_transaction_time	\N
6188	pg_stat_get_db_sessions	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_sessions	\N
6189	pg_stat_get_db_sessions_abandoned	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_sessions_abandoned	\N
6190	pg_stat_get_db_sessions_fatal	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_sessions_fatal	\N
6191	pg_stat_get_db_sessions_killed	11	12	1	0	0	0	f	f	t	f	s	r	1	0	20	[26]	\N	\N	\N	pg_stat_get_db_sessions_killed	\N
6192	hash_record	11	12	1	0	0	0	f	f	t	f	i	s	1	0	23	[2249]	\N	\N	\N	hash_record	\N
6193	hash_record_extended	11	12	1	0	0	0	f	f	t	f	i	s	2	0	20	[2249, 20]	\N	\N	\N	hash_record_extended	\N
6195	ltrim	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 17]	\N	\N	\N	bytealtrim	\N
6196	rtrim	11	12	1	0	0	0	f	f	t	f	i	s	2	0	17	[17, 17]	\N	\N	\N	byteartrim	\N
6197	pg_get_function_sqlbody	11	12	1	0	0	0	f	f	t	f	s	s	1	0	25	[26]	\N	\N	\N	pg_get_function_sqlbody	\N
6198	unistr	11	12	1	0	0	0	f	f	t	f	i	s	1	0	25	[25]	\N	\N	\N	unistr	\N
6199	extract	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[25, 1082]	\N	\N	\N	extract_date	\N
6200	extract	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[25, 1083]	\N	\N	\N	extract_time	\N
6201	extract	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[25, 1266]	\N	\N	\N	extract_timetz	\N
6202	extract	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[25, 1114]	\N	\N	\N	extract_timestamp	\N
6203	extract	11	12	1	0	0	0	f	f	t	f	s	s	2	0	1700	[25, 1184]	\N	\N	\N	extract_timestamptz	\N
6204	extract	11	12	1	0	0	0	f	f	t	f	i	s	2	0	1700	[25, 1186]	\N	\N	\N	extract_interval	\N
6205	has_parameter_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[19, 25, 25]	\N	\N	\N	has_parameter_privilege_name_name	\N
6206	has_parameter_privilege	11	12	1	0	0	0	f	f	t	f	s	s	3	0	16	[26, 25, 25]	\N	\N	\N	has_parameter_privilege_id_name	\N
6207	has_parameter_privilege	11	12	1	0	0	0	f	f	t	f	s	s	2	0	16	[25, 25]	\N	\N	\N	has_parameter_privilege_name	\N
6224	pg_get_wal_resource_managers	11	12	1	50	0	0	f	f	t	t	v	s	0	0	2249	[]	[23,25,16]	[o,o,o]	[rm_id,rm_name,rm_builtin]	pg_get_wal_resource_managers	\N
6225	multirange_agg_transfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	2281	[2281, 4537]	\N	\N	\N	multirange_agg_transfn	\N
6226	multirange_agg_finalfn	11	12	1	0	0	0	f	f	f	f	i	s	2	0	4537	[2281, 4537]	\N	\N	\N	range_agg_finalfn	\N
6227	range_agg	11	12	1	0	0	0	a	f	f	f	i	s	1	0	4537	[4537]	\N	\N	\N	aggregate_dummy	\N
6230	pg_stat_have_stats	11	12	1	0	0	0	f	f	t	f	v	r	3	0	16	[25, 26, 26]	\N	\N	\N	pg_stat_have_stats	\N
6231	pg_stat_get_subscription_stats	11	12	1	0	0	0	f	f	t	f	s	r	1	0	2249	[26]	[26,26,20,20,1184]	[i,o,o,o,o]	[subid,subid,apply_error_count,sync_error_count,stats_reset]	pg_stat_get_subscription_stats	\N
6232	pg_stat_reset_subscription_stats	11	12	1	0	0	0	f	f	f	f	v	s	1	0	2278	[26]	\N	\N	\N	pg_stat_reset_subscription_stats	\N
6233	window_row_number_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	window_row_number_support	\N
6234	window_rank_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	window_rank_support	\N
6235	window_dense_rank_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	window_dense_rank_support	\N
6236	int8inc_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	int8inc_support	\N
6240	pg_settings_get_flags	11	12	1	0	0	0	f	f	t	f	s	s	1	0	1009	[25]	\N	\N	\N	pg_settings_get_flags	\N
6241	pg_stop_making_pinned_objects	11	12	1	0	0	0	f	f	t	f	v	u	0	0	2278	[]	\N	\N	\N	pg_stop_making_pinned_objects	\N
6242	text_starts_with_support	11	12	1	0	0	0	f	f	t	f	i	s	1	0	2281	[2281]	\N	\N	\N	text_starts_with_support	\N
6248	pg_stat_get_recovery_prefetch	11	12	1	1	0	0	f	f	t	t	v	s	0	0	2249	[]	[1184,20,20,20,20,20,20,23,23,23]	[o,o,o,o,o,o,o,o,o,o]	[stats_reset,prefetch,hit,skip_init,skip_new,skip_fpw,skip_rep,wal_distance,block_distance,io_depth]	pg_stat_get_recovery_prefetch	\N
6249	pg_database_collation_actual_version	11	12	100	0	0	0	f	f	t	f	v	s	1	0	25	[26]	\N	\N	\N	pg_database_collation_actual_version	\N
6250	pg_ident_file_mappings	11	12	1	1000	0	0	f	f	t	t	v	s	0	0	2249	[]	[23,25,25,25,25]	[o,o,o,o,o]	[line_number,map_name,sys_name,pg_username,error]	pg_ident_file_mappings	\N
6251	regexp_replace	11	12	1	0	0	0	f	f	t	f	i	s	6	0	25	[25, 25, 25, 23, 23, 25]	\N	\N	\N	textregexreplace_extended	\N
6252	regexp_replace	11	12	1	0	0	0	f	f	t	f	i	s	5	0	25	[25, 25, 25, 23, 23]	\N	\N	\N	textregexreplace_extended_no_flags	\N
6253	regexp_replace	11	12	1	0	0	0	f	f	t	f	i	s	4	0	25	[25, 25, 25, 23]	\N	\N	\N	textregexreplace_extended_no_n	\N
6254	regexp_count	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	regexp_count_no_start	\N
6255	regexp_count	11	12	1	0	0	0	f	f	t	f	i	s	3	0	23	[25, 25, 23]	\N	\N	\N	regexp_count_no_flags	\N
6256	regexp_count	11	12	1	0	0	0	f	f	t	f	i	s	4	0	23	[25, 25, 23, 25]	\N	\N	\N	regexp_count	\N
6257	regexp_instr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	23	[25, 25]	\N	\N	\N	regexp_instr_no_start	\N
6258	regexp_instr	11	12	1	0	0	0	f	f	t	f	i	s	3	0	23	[25, 25, 23]	\N	\N	\N	regexp_instr_no_n	\N
6259	regexp_instr	11	12	1	0	0	0	f	f	t	f	i	s	4	0	23	[25, 25, 23, 23]	\N	\N	\N	regexp_instr_no_endoption	\N
6260	regexp_instr	11	12	1	0	0	0	f	f	t	f	i	s	5	0	23	[25, 25, 23, 23, 23]	\N	\N	\N	regexp_instr_no_flags	\N
6261	regexp_instr	11	12	1	0	0	0	f	f	t	f	i	s	6	0	23	[25, 25, 23, 23, 23, 25]	\N	\N	\N	regexp_instr_no_subexpr	\N
6262	regexp_instr	11	12	1	0	0	0	f	f	t	f	i	s	7	0	23	[25, 25, 23, 23, 23, 25, 23]	\N	\N	\N	regexp_instr	\N
6263	regexp_like	11	12	1	0	0	0	f	f	t	f	i	s	2	0	16	[25, 25]	\N	\N	\N	regexp_like_no_flags	\N
6264	regexp_like	11	12	1	0	0	0	f	f	t	f	i	s	3	0	16	[25, 25, 25]	\N	\N	\N	regexp_like	\N
6265	regexp_substr	11	12	1	0	0	0	f	f	t	f	i	s	2	0	25	[25, 25]	\N	\N	\N	regexp_substr_no_start	\N
6266	regexp_substr	11	12	1	0	0	0	f	f	t	f	i	s	3	0	25	[25, 25, 23]	\N	\N	\N	regexp_substr_no_n	\N
6267	regexp_substr	11	12	1	0	0	0	f	f	t	f	i	s	4	0	25	[25, 25, 23, 23]	\N	\N	\N	regexp_substr_no_flags	\N
6268	regexp_substr	11	12	1	0	0	0	f	f	t	f	i	s	5	0	25	[25, 25, 23, 23, 25]	\N	\N	\N	regexp_substr_no_subexpr	\N
6269	regexp_substr	11	12	1	0	0	0	f	f	t	f	i	s	6	0	25	[25, 25, 23, 23, 25, 23]	\N	\N	\N	regexp_substr	\N
6270	pg_ls_logicalsnapdir	11	12	10	20	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,1184]	[o,o,o]	[name,size,modification]	pg_ls_logicalsnapdir	\N
6271	pg_ls_logicalmapdir	11	12	10	20	0	0	f	f	t	t	v	s	0	0	2249	[]	[25,20,1184]	[o,o,o]	[name,size,modification]	pg_ls_logicalmapdir	\N
6272	pg_ls_replslotdir	11	12	10	20	0	0	f	f	t	t	v	s	1	0	2249	[25]	[25,25,20,1184]	[i,o,o,o]	[slot_name,name,size,modification]	pg_ls_replslotdir	\N
13148	dsnowball_init	11	13	1	0	0	0	f	f	t	f	v	u	1	0	2281	[2281]	\N	\N	\N	dsnowball_init	$libdir/dict_snowball
13149	dsnowball_lexize	11	13	1	0	0	0	f	f	t	f	v	u	4	0	2281	[2281, 2281, 2281, 2281]	\N	\N	\N	dsnowball_lexize	$libdir/dict_snowball
13208	_pg_expandarray	13207	14	100	1000	0	0	f	f	t	t	i	s	1	0	2249	[2277]	[2277,2283,23]	[i,o,o]	["",x,n]	select $1[s],\n        s operator(pg_catalog.-) pg_catalog.array_lower($1,1) operator(pg_catalog.+) 1\n        from pg_catalog.generate_series(pg_catalog.array_lower($1,1),\n                                        pg_catalog.array_upper($1,1),\n                                        1) as g(s)	\N
13209	_pg_index_position	13207	14	100	0	0	0	f	f	t	f	s	u	2	0	23	[26, 21]	\N	\N	\N		\N
13210	_pg_truetypid	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	26	[75, 71]	\N	\N	\N		\N
13211	_pg_truetypmod	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[75, 71]	\N	\N	\N		\N
13212	_pg_char_max_length	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[26, 23]	\N	\N	[typid,typmod]		\N
13213	_pg_char_octet_length	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[26, 23]	\N	\N	[typid,typmod]		\N
13215	_pg_numeric_precision	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[26, 23]	\N	\N	[typid,typmod]		\N
13216	_pg_numeric_precision_radix	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[26, 23]	\N	\N	[typid,typmod]		\N
13217	_pg_numeric_scale	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[26, 23]	\N	\N	[typid,typmod]		\N
13218	_pg_datetime_precision	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	23	[26, 23]	\N	\N	[typid,typmod]		\N
13219	_pg_interval_type	13207	14	100	0	0	0	f	f	t	f	i	s	2	0	25	[26, 23]	\N	\N	[typid,mod]		\N
13560	plpgsql_call_handler	11	13	1	0	0	0	f	f	f	f	v	u	0	0	2280	[]	\N	\N	\N	plpgsql_call_handler	$libdir/plpgsql
13561	plpgsql_inline_handler	11	13	1	0	0	0	f	f	t	f	v	u	1	0	2278	[2281]	\N	\N	\N	plpgsql_inline_handler	$libdir/plpgsql
13562	plpgsql_validator	11	13	1	0	0	0	f	f	t	f	v	u	1	0	2278	[26]	\N	\N	\N	plpgsql_validator	$libdir/plpgsql', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_operator AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS oprname,
    11::UINTEGER AS oprnamespace,
    10::UINTEGER AS oprowner,
    cells[3] AS oprkind,
    cells[4] = 't' AS oprcanmerge,
    cells[5] = 't' AS oprcanhash,
    cells[6]::UINTEGER AS oprleft,
    cells[7]::UINTEGER AS oprright,
    cells[8]::UINTEGER AS oprresult,
    cells[9]::UINTEGER AS oprcom,
    cells[10]::UINTEGER AS oprnegate,
    cells[11]::UINTEGER AS oprcode,
    cells[12]::UINTEGER AS oprrest,
    cells[13]::UINTEGER AS oprjoin
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('15	=	b	t	t	23	20	16	416	36	852	101	105
36	<>	b	f	f	23	20	16	417	15	853	102	106
37	<	b	f	f	23	20	16	419	82	854	103	107
58	<	b	f	f	16	16	16	59	1695	56	103	107
59	>	b	f	f	16	16	16	58	1694	57	104	108
76	>	b	f	f	23	20	16	418	80	855	104	108
80	<=	b	f	f	23	20	16	430	76	856	336	386
82	>=	b	f	f	23	20	16	420	37	857	337	398
85	<>	b	f	f	16	16	16	85	91	84	102	106
91	=	b	t	t	16	16	16	91	85	60	101	105
92	=	b	t	t	18	18	16	92	630	61	101	105
93	=	b	t	t	19	19	16	93	643	62	101	105
94	=	b	t	t	21	21	16	94	519	63	101	105
95	<	b	f	f	21	21	16	520	524	64	103	107
96	=	b	t	t	23	23	16	96	518	65	101	105
97	<	b	f	f	23	23	16	521	525	66	103	107
98	=	b	t	t	25	25	16	98	531	67	101	105
254	=	b	t	t	19	25	16	260	259	240	101	105
255	<	b	f	f	19	25	16	264	257	241	103	107
256	<=	b	f	f	19	25	16	263	258	242	336	386
257	>=	b	f	f	19	25	16	262	255	243	337	398
258	>	b	f	f	19	25	16	261	256	244	104	108
259	<>	b	f	f	19	25	16	265	254	245	102	106
260	=	b	t	t	25	19	16	254	265	247	101	105
261	<	b	f	f	25	19	16	258	263	248	103	107
262	<=	b	f	f	25	19	16	257	264	249	336	386
263	>=	b	f	f	25	19	16	256	261	250	337	398
264	>	b	f	f	25	19	16	255	262	251	104	108
265	<>	b	f	f	25	19	16	259	260	252	102	106
349	||	b	f	f	5078	5077	5078	0	0	378	0	0
352	=	b	f	t	28	28	16	352	3315	68	101	105
353	=	b	f	f	28	23	16	0	3316	1319	101	105
374	||	b	f	f	5077	5078	5078	0	0	379	0	0
375	||	b	f	f	5078	5078	5078	0	0	383	0	0
385	=	b	f	t	29	29	16	385	0	69	101	105
387	=	b	t	t	27	27	16	387	402	1292	101	105
402	<>	b	f	f	27	27	16	402	387	1265	102	106
410	=	b	t	t	20	20	16	410	411	467	101	105
411	<>	b	f	f	20	20	16	411	410	468	102	106
412	<	b	f	f	20	20	16	413	415	469	103	107
413	>	b	f	f	20	20	16	412	414	470	104	108
414	<=	b	f	f	20	20	16	415	413	471	336	386
415	>=	b	f	f	20	20	16	414	412	472	337	398
416	=	b	t	t	20	23	16	15	417	474	101	105
417	<>	b	f	f	20	23	16	36	416	475	102	106
418	<	b	f	f	20	23	16	76	430	476	103	107
419	>	b	f	f	20	23	16	37	420	477	104	108
420	<=	b	f	f	20	23	16	82	419	478	336	386
430	>=	b	f	f	20	23	16	80	418	479	337	398
433	@>	b	f	f	603	600	16	511	0	193	1302	1303
439	%	b	f	f	20	20	20	0	0	945	0	0
473	@	l	f	f	0	20	20	0	0	1230	0	0
484	-	l	f	f	0	20	20	0	0	462	0	0
485	<<	b	f	f	604	604	16	0	0	341	1300	1301
486	&<	b	f	f	604	604	16	0	0	342	1300	1301
487	&>	b	f	f	604	604	16	0	0	343	1300	1301
488	>>	b	f	f	604	604	16	0	0	344	1300	1301
489	<@	b	f	f	604	604	16	490	0	345	1302	1303
490	@>	b	f	f	604	604	16	489	0	340	1302	1303
491	~=	b	f	f	604	604	16	491	0	339	101	105
492	&&	b	f	f	604	604	16	492	0	346	139	140
493	<<	b	f	f	603	603	16	0	0	188	1300	1301
494	&<	b	f	f	603	603	16	0	0	189	1300	1301
495	&>	b	f	f	603	603	16	0	0	190	1300	1301
496	>>	b	f	f	603	603	16	0	0	191	1300	1301
497	<@	b	f	f	603	603	16	498	0	192	1302	1303
498	@>	b	f	f	603	603	16	497	0	187	1302	1303
499	~=	b	f	f	603	603	16	499	0	186	101	105
500	&&	b	f	f	603	603	16	500	0	125	139	140
501	>=	b	f	f	603	603	16	505	504	126	139	140
502	>	b	f	f	603	603	16	504	505	127	139	140
503	=	b	f	f	603	603	16	503	0	128	101	105
504	<	b	f	f	603	603	16	502	501	129	139	140
505	<=	b	f	f	603	603	16	501	502	130	139	140
506	>^	b	f	f	600	600	16	0	0	131	1300	1301
507	<<	b	f	f	600	600	16	0	0	132	1300	1301
508	>>	b	f	f	600	600	16	0	0	133	1300	1301
509	<^	b	f	f	600	600	16	0	0	134	1300	1301
510	~=	b	f	f	600	600	16	510	713	135	101	105
511	<@	b	f	f	600	603	16	433	0	136	1302	1303
512	<@	b	f	f	600	602	16	755	0	137	0	0
513	@@	l	f	f	0	603	600	0	0	138	0	0
514	*	b	f	f	23	23	23	514	0	141	0	0
517	<->	b	f	f	600	600	701	517	0	991	0	0
518	<>	b	f	f	23	23	16	518	96	144	102	106
519	<>	b	f	f	21	21	16	519	94	145	102	106
520	>	b	f	f	21	21	16	95	522	146	104	108
521	>	b	f	f	23	23	16	97	523	147	104	108
522	<=	b	f	f	21	21	16	524	520	148	336	386
523	<=	b	f	f	23	23	16	525	521	149	336	386
524	>=	b	f	f	21	21	16	522	95	151	337	398
525	>=	b	f	f	23	23	16	523	97	150	337	398
526	*	b	f	f	21	21	21	526	0	152	0	0
527	/	b	f	f	21	21	21	0	0	153	0	0
528	/	b	f	f	23	23	23	0	0	154	0	0
529	%	b	f	f	21	21	21	0	0	155	0	0
530	%	b	f	f	23	23	23	0	0	156	0	0
531	<>	b	f	f	25	25	16	531	98	157	102	106
532	=	b	t	t	21	23	16	533	538	158	101	105
533	=	b	t	t	23	21	16	532	539	159	101	105
534	<	b	f	f	21	23	16	537	542	160	103	107
535	<	b	f	f	23	21	16	536	543	161	103	107
536	>	b	f	f	21	23	16	535	540	162	104	108
537	>	b	f	f	23	21	16	534	541	163	104	108
538	<>	b	f	f	21	23	16	539	532	164	102	106
539	<>	b	f	f	23	21	16	538	533	165	102	106
540	<=	b	f	f	21	23	16	543	536	166	336	386
541	<=	b	f	f	23	21	16	542	537	167	336	386
542	>=	b	f	f	21	23	16	541	534	168	337	398
543	>=	b	f	f	23	21	16	540	535	169	337	398
544	*	b	f	f	21	23	23	545	0	170	0	0
545	*	b	f	f	23	21	23	544	0	171	0	0
546	/	b	f	f	21	23	23	0	0	172	0	0
547	/	b	f	f	23	21	23	0	0	173	0	0
550	+	b	f	f	21	21	21	550	0	176	0	0
551	+	b	f	f	23	23	23	551	0	177	0	0
552	+	b	f	f	21	23	23	553	0	178	0	0
553	+	b	f	f	23	21	23	552	0	179	0	0
554	-	b	f	f	21	21	21	0	0	180	0	0
555	-	b	f	f	23	23	23	0	0	181	0	0
556	-	b	f	f	21	23	23	0	0	182	0	0
557	-	b	f	f	23	21	23	0	0	183	0	0
558	-	l	f	f	0	23	23	0	0	212	0	0
559	-	l	f	f	0	21	21	0	0	213	0	0
584	-	l	f	f	0	700	700	0	0	206	0	0
585	-	l	f	f	0	701	701	0	0	220	0	0
586	+	b	f	f	700	700	700	586	0	204	0	0
587	-	b	f	f	700	700	700	0	0	205	0	0
588	/	b	f	f	700	700	700	0	0	203	0	0
589	*	b	f	f	700	700	700	589	0	202	0	0
590	@	l	f	f	0	700	700	0	0	207	0	0
591	+	b	f	f	701	701	701	591	0	218	0	0
592	-	b	f	f	701	701	701	0	0	219	0	0
593	/	b	f	f	701	701	701	0	0	217	0	0
594	*	b	f	f	701	701	701	594	0	216	0	0
595	@	l	f	f	0	701	701	0	0	221	0	0
596	|/	l	f	f	0	701	701	0	0	230	0	0
597	||/	l	f	f	0	701	701	0	0	231	0	0
606	<->	b	f	f	603	600	701	615	0	357	0	0
607	=	b	t	t	26	26	16	607	608	184	101	105
608	<>	b	f	f	26	26	16	608	607	185	102	106
609	<	b	f	f	26	26	16	610	612	716	103	107
610	>	b	f	f	26	26	16	609	611	1638	104	108
611	<=	b	f	f	26	26	16	612	610	717	336	386
612	>=	b	f	f	26	26	16	611	609	1639	337	398
613	<->	b	f	f	600	628	701	760	0	725	0	0
614	<->	b	f	f	600	601	701	761	0	363	0	0
615	<->	b	f	f	600	603	701	606	0	364	0	0
616	<->	b	f	f	601	628	701	762	0	727	0	0
617	<->	b	f	f	601	603	701	763	0	365	0	0
618	<->	b	f	f	600	602	701	784	0	371	0	0
620	=	b	t	t	700	700	16	620	621	287	101	105
621	<>	b	f	f	700	700	16	621	620	288	102	106
622	<	b	f	f	700	700	16	623	625	289	103	107
623	>	b	f	f	700	700	16	622	624	291	104	108
624	<=	b	f	f	700	700	16	625	623	290	336	386
625	>=	b	f	f	700	700	16	624	622	292	337	398
630	<>	b	f	f	18	18	16	630	92	70	102	106
631	<	b	f	f	18	18	16	633	634	1246	103	107
632	<=	b	f	f	18	18	16	634	633	72	336	386
633	>	b	f	f	18	18	16	631	632	73	104	108
634	>=	b	f	f	18	18	16	632	631	74	337	398
639	~	b	f	f	19	25	16	0	640	79	1818	1824
640	!~	b	f	f	19	25	16	0	639	1252	1821	1827
641	~	b	f	f	25	25	16	0	642	1254	1818	1824
642	!~	b	f	f	25	25	16	0	641	1256	1821	1827
643	<>	b	f	f	19	19	16	643	93	659	102	106
644	<>	b	f	f	30	30	16	644	649	619	102	106
645	<	b	f	f	30	30	16	646	648	677	103	107
646	>	b	f	f	30	30	16	645	647	681	104	108
647	<=	b	f	f	30	30	16	648	646	678	336	386
648	>=	b	f	f	30	30	16	647	645	680	337	398
649	=	b	t	t	30	30	16	649	644	679	101	105
654	||	b	f	f	25	25	25	0	0	1258	0	0
660	<	b	f	f	19	19	16	662	663	655	103	107
661	<=	b	f	f	19	19	16	663	662	656	336	386
662	>	b	f	f	19	19	16	660	661	657	104	108
663	>=	b	f	f	19	19	16	661	660	658	337	398
664	<	b	f	f	25	25	16	666	667	740	103	107
665	<=	b	f	f	25	25	16	667	666	741	336	386
666	>	b	f	f	25	25	16	664	665	742	104	108
667	>=	b	f	f	25	25	16	665	664	743	337	398
670	=	b	t	t	701	701	16	670	671	293	101	105
671	<>	b	f	f	701	701	16	671	670	294	102	106
672	<	b	f	f	701	701	16	674	675	295	103	107
673	<=	b	f	f	701	701	16	675	674	296	336	386
674	>	b	f	f	701	701	16	672	673	297	104	108
675	>=	b	f	f	701	701	16	673	672	298	337	398
682	@	l	f	f	0	21	21	0	0	1253	0	0
684	+	b	f	f	20	20	20	684	0	463	0	0
685	-	b	f	f	20	20	20	0	0	464	0	0
686	*	b	f	f	20	20	20	686	0	465	0	0
687	/	b	f	f	20	20	20	0	0	466	0	0
688	+	b	f	f	20	23	20	692	0	1274	0	0
689	-	b	f	f	20	23	20	0	0	1275	0	0
690	*	b	f	f	20	23	20	694	0	1276	0	0
691	/	b	f	f	20	23	20	0	0	1277	0	0
692	+	b	f	f	23	20	20	688	0	1278	0	0
693	-	b	f	f	23	20	20	0	0	1279	0	0
694	*	b	f	f	23	20	20	690	0	1280	0	0
695	/	b	f	f	23	20	20	0	0	1281	0	0
706	<->	b	f	f	603	603	701	706	0	978	0	0
707	<->	b	f	f	602	602	701	707	0	370	0	0
708	<->	b	f	f	628	628	701	708	0	239	0	0
709	<->	b	f	f	601	601	701	709	0	361	0	0
712	<->	b	f	f	604	604	701	712	0	729	0	0
713	<>	b	f	f	600	600	16	713	510	988	102	106
731	+	b	f	f	600	600	600	731	0	1441	0	0
732	-	b	f	f	600	600	600	0	0	1442	0	0
733	*	b	f	f	600	600	600	733	0	1443	0	0
734	/	b	f	f	600	600	600	0	0	1444	0	0
735	+	b	f	f	602	602	602	735	0	1435	0	0
736	+	b	f	f	602	600	602	0	0	1436	0	0
737	-	b	f	f	602	600	602	0	0	1437	0	0
738	*	b	f	f	602	600	602	0	0	1438	0	0
739	/	b	f	f	602	600	602	0	0	1439	0	0
755	@>	b	f	f	602	600	16	512	0	1426	0	0
756	<@	b	f	f	600	604	16	757	0	1429	1302	1303
757	@>	b	f	f	604	600	16	756	0	1428	1302	1303
758	<@	b	f	f	600	718	16	759	0	1478	1302	1303
759	@>	b	f	f	718	600	16	758	0	1477	1302	1303
760	<->	b	f	f	628	600	701	613	0	702	0	0
761	<->	b	f	f	601	600	701	614	0	380	0	0
762	<->	b	f	f	628	601	701	616	0	704	0	0
763	<->	b	f	f	603	601	701	617	0	381	0	0
773	@	l	f	f	0	23	23	0	0	1251	0	0
784	<->	b	f	f	602	600	701	618	0	421	0	0
792	=	b	f	f	602	602	16	792	0	984	101	105
793	<	b	f	f	602	602	16	794	0	982	0	0
794	>	b	f	f	602	602	16	793	0	983	0	0
795	<=	b	f	f	602	602	16	796	0	985	0	0
796	>=	b	f	f	602	602	16	795	0	986	0	0
797	#	l	f	f	0	602	23	0	0	1432	0	0
798	?#	b	f	f	602	602	16	0	0	973	0	0
799	@-@	l	f	f	0	602	701	0	0	987	0	0
800	>^	b	f	f	603	603	16	0	0	115	1300	1301
801	<^	b	f	f	603	603	16	0	0	116	1300	1301
802	?#	b	f	f	603	603	16	0	0	125	139	140
803	#	b	f	f	603	603	603	0	0	980	0	0
804	+	b	f	f	603	600	603	0	0	1422	0	0
805	-	b	f	f	603	600	603	0	0	1423	0	0
806	*	b	f	f	603	600	603	0	0	1424	0	0
807	/	b	f	f	603	600	603	0	0	1425	0	0
808	?-	b	f	f	600	600	16	808	0	990	0	0
809	?|	b	f	f	600	600	16	809	0	989	0	0
818	+	b	f	f	20	21	20	822	0	837	0	0
819	-	b	f	f	20	21	20	0	0	838	0	0
820	*	b	f	f	20	21	20	824	0	839	0	0
821	/	b	f	f	20	21	20	0	0	840	0	0
822	+	b	f	f	21	20	20	818	0	841	0	0
823	-	b	f	f	21	20	20	0	0	942	0	0
824	*	b	f	f	21	20	20	820	0	943	0	0
825	/	b	f	f	21	20	20	0	0	948	0	0
843	*	b	f	f	790	700	790	845	0	846	0	0
844	/	b	f	f	790	700	790	0	0	847	0	0
845	*	b	f	f	700	790	790	843	0	848	0	0
900	=	b	t	f	790	790	16	900	901	888	101	105
901	<>	b	f	f	790	790	16	901	900	889	102	106
902	<	b	f	f	790	790	16	903	905	890	103	107
903	>	b	f	f	790	790	16	902	904	892	104	108
904	<=	b	f	f	790	790	16	905	903	891	336	386
905	>=	b	f	f	790	790	16	904	902	893	337	398
906	+	b	f	f	790	790	790	906	0	894	0	0
907	-	b	f	f	790	790	790	0	0	895	0	0
908	*	b	f	f	790	701	790	916	0	896	0	0
909	/	b	f	f	790	701	790	0	0	897	0	0
912	*	b	f	f	790	23	790	917	0	864	0	0
913	/	b	f	f	790	23	790	0	0	865	0	0
914	*	b	f	f	790	21	790	918	0	866	0	0
915	/	b	f	f	790	21	790	0	0	867	0	0
916	*	b	f	f	701	790	790	908	0	919	0	0
917	*	b	f	f	23	790	790	912	0	862	0	0
918	*	b	f	f	21	790	790	914	0	863	0	0
931	<<	b	f	f	869	869	16	933	0	927	3560	3561
932	<<=	b	f	f	869	869	16	934	0	928	3560	3561
933	>>	b	f	f	869	869	16	931	0	929	3560	3561
934	>>=	b	f	f	869	869	16	932	0	930	3560	3561
965	^	b	f	f	701	701	701	0	0	232	0	0
966	+	b	f	f	1034	1033	1034	0	0	1035	0	0
967	-	b	f	f	1034	1033	1034	0	0	1036	0	0
968	@>	b	f	f	1034	1033	16	0	0	1037	0	0
969	@@	l	f	f	0	601	600	0	0	225	0	0
971	@@	l	f	f	0	604	600	0	0	227	0	0
974	=	b	f	t	1033	1033	16	974	0	1062	101	105
1038	^	b	f	f	1700	1700	1700	0	0	1739	0	0
1054	=	b	t	t	1042	1042	16	1054	1057	1048	101	105
1055	~	b	f	f	1042	25	16	0	1056	1658	1818	1824
1056	!~	b	f	f	1042	25	16	0	1055	1659	1821	1827
1057	<>	b	f	f	1042	1042	16	1057	1054	1053	102	106
1058	<	b	f	f	1042	1042	16	1060	1061	1049	103	107
1059	<=	b	f	f	1042	1042	16	1061	1060	1050	336	386
1060	>	b	f	f	1042	1042	16	1058	1059	1051	104	108
1061	>=	b	f	f	1042	1042	16	1059	1058	1052	337	398
1070	=	b	t	t	2277	2277	16	1070	1071	744	101	105
1071	<>	b	f	f	2277	2277	16	1071	1070	390	102	106
1072	<	b	f	f	2277	2277	16	1073	1075	391	103	107
1073	>	b	f	f	2277	2277	16	1072	1074	392	104	108
1074	<=	b	f	f	2277	2277	16	1075	1073	393	336	386
1075	>=	b	f	f	2277	2277	16	1074	1072	396	337	398
1076	+	b	f	f	1082	1186	1114	2551	0	2071	0	0
1077	-	b	f	f	1082	1186	1114	0	0	2072	0	0
1093	=	b	t	t	1082	1082	16	1093	1094	1086	101	105
1094	<>	b	f	f	1082	1082	16	1094	1093	1091	102	106
1095	<	b	f	f	1082	1082	16	1097	1098	1087	103	107
1096	<=	b	f	f	1082	1082	16	1098	1097	1088	336	386
1097	>	b	f	f	1082	1082	16	1095	1096	1089	104	108
1098	>=	b	f	f	1082	1082	16	1096	1095	1090	337	398
1099	-	b	f	f	1082	1082	23	0	0	1140	0	0
1100	+	b	f	f	1082	23	1082	2555	0	1141	0	0
1101	-	b	f	f	1082	23	1082	0	0	1142	0	0
1108	=	b	t	t	1083	1083	16	1108	1109	1145	101	105
1109	<>	b	f	f	1083	1083	16	1109	1108	1106	102	106
1110	<	b	f	f	1083	1083	16	1112	1113	1102	103	107
1111	<=	b	f	f	1083	1083	16	1113	1112	1103	336	386
1112	>	b	f	f	1083	1083	16	1110	1111	1104	104	108
1113	>=	b	f	f	1083	1083	16	1111	1110	1105	337	398
1116	+	b	f	f	700	701	701	1126	0	281	0	0
1117	-	b	f	f	700	701	701	0	0	282	0	0
1118	/	b	f	f	700	701	701	0	0	280	0	0
1119	*	b	f	f	700	701	701	1129	0	279	0	0
1120	=	b	t	t	700	701	16	1130	1121	299	101	105
1121	<>	b	f	f	700	701	16	1131	1120	300	102	106
1122	<	b	f	f	700	701	16	1133	1125	301	103	107
1123	>	b	f	f	700	701	16	1132	1124	303	104	108
1124	<=	b	f	f	700	701	16	1135	1123	302	336	386
1125	>=	b	f	f	700	701	16	1134	1122	304	337	398
1126	+	b	f	f	701	700	701	1116	0	285	0	0
1127	-	b	f	f	701	700	701	0	0	286	0	0
1128	/	b	f	f	701	700	701	0	0	284	0	0
1129	*	b	f	f	701	700	701	1119	0	283	0	0
1130	=	b	t	t	701	700	16	1120	1131	305	101	105
1131	<>	b	f	f	701	700	16	1121	1130	306	102	106
1132	<	b	f	f	701	700	16	1123	1135	307	103	107
1133	>	b	f	f	701	700	16	1122	1134	309	104	108
1134	<=	b	f	f	701	700	16	1125	1133	308	336	386
1135	>=	b	f	f	701	700	16	1124	1132	310	337	398
1201	=	b	t	t	869	869	16	1201	1202	920	101	105
1202	<>	b	f	f	869	869	16	1202	1201	925	102	106
1203	<	b	f	f	869	869	16	1205	1206	921	103	107
1204	<=	b	f	f	869	869	16	1206	1205	922	336	386
1205	>	b	f	f	869	869	16	1203	1204	923	104	108
1206	>=	b	f	f	869	869	16	1204	1203	924	337	398
1207	~~	b	f	f	19	25	16	0	1208	858	1819	1825
1208	!~~	b	f	f	19	25	16	0	1207	859	1822	1828
1209	~~	b	f	f	25	25	16	0	1210	850	1819	1825
1210	!~~	b	f	f	25	25	16	0	1209	851	1822	1828
1211	~~	b	f	f	1042	25	16	0	1212	1631	1819	1825
1212	!~~	b	f	f	1042	25	16	0	1211	1632	1822	1828
1220	=	b	t	t	829	829	16	1220	1221	830	101	105
1221	<>	b	f	f	829	829	16	1221	1220	835	102	106
1222	<	b	f	f	829	829	16	1224	1225	831	103	107
1223	<=	b	f	f	829	829	16	1225	1224	832	336	386
1224	>	b	f	f	829	829	16	1222	1223	833	104	108
1225	>=	b	f	f	829	829	16	1223	1222	834	337	398
1226	~*	b	f	f	19	25	16	0	1227	1240	1820	1826
1227	!~*	b	f	f	19	25	16	0	1226	1241	1823	1829
1228	~*	b	f	f	25	25	16	0	1229	1238	1820	1826
1229	!~*	b	f	f	25	25	16	0	1228	1239	1823	1829
1234	~*	b	f	f	1042	25	16	0	1235	1656	1820	1826
1235	!~*	b	f	f	1042	25	16	0	1234	1657	1823	1829
1320	=	b	t	t	1184	1184	16	1320	1321	1152	101	105
1321	<>	b	f	f	1184	1184	16	1321	1320	1153	102	106
1322	<	b	f	f	1184	1184	16	1324	1325	1154	103	107
1323	<=	b	f	f	1184	1184	16	1325	1324	1155	336	386
1324	>	b	f	f	1184	1184	16	1322	1323	1157	104	108
1325	>=	b	f	f	1184	1184	16	1323	1322	1156	337	398
1327	+	b	f	f	1184	1186	1184	2554	0	1189	0	0
1328	-	b	f	f	1184	1184	1186	0	0	1188	0	0
1329	-	b	f	f	1184	1186	1184	0	0	1190	0	0
1330	=	b	t	t	1186	1186	16	1330	1331	1162	101	105
1331	<>	b	f	f	1186	1186	16	1331	1330	1163	102	106
1332	<	b	f	f	1186	1186	16	1334	1335	1164	103	107
1333	<=	b	f	f	1186	1186	16	1335	1334	1165	336	386
1334	>	b	f	f	1186	1186	16	1332	1333	1167	104	108
1335	>=	b	f	f	1186	1186	16	1333	1332	1166	337	398
1336	-	l	f	f	0	1186	1186	0	0	1168	0	0
1337	+	b	f	f	1186	1186	1186	1337	0	1169	0	0
1338	-	b	f	f	1186	1186	1186	0	0	1170	0	0
1360	+	b	f	f	1082	1083	1114	1363	0	1272	0	0
1361	+	b	f	f	1082	1266	1184	1366	0	1297	0	0
1363	+	b	f	f	1083	1082	1114	1360	0	1296	0	0
1366	+	b	f	f	1266	1082	1184	1361	0	1298	0	0
1383	<->	b	f	f	604	718	701	1523	0	785	0	0
1399	-	b	f	f	1083	1083	1186	0	0	1690	0	0
1420	@@	l	f	f	0	718	600	0	0	1472	0	0
1500	=	b	f	f	718	718	16	1500	1501	1462	101	105
1501	<>	b	f	f	718	718	16	1501	1500	1463	102	106
1502	<	b	f	f	718	718	16	1503	1505	1464	139	140
1503	>	b	f	f	718	718	16	1502	1504	1465	139	140
1504	<=	b	f	f	718	718	16	1505	1503	1466	139	140
1505	>=	b	f	f	718	718	16	1504	1502	1467	139	140
1506	<<	b	f	f	718	718	16	0	0	1454	1300	1301
1507	&<	b	f	f	718	718	16	0	0	1455	1300	1301
1508	&>	b	f	f	718	718	16	0	0	1456	1300	1301
1509	>>	b	f	f	718	718	16	0	0	1457	1300	1301
1510	<@	b	f	f	718	718	16	1511	0	1458	1302	1303
1511	@>	b	f	f	718	718	16	1510	0	1453	1302	1303
1512	~=	b	f	f	718	718	16	1512	0	1452	101	105
1513	&&	b	f	f	718	718	16	1513	0	1459	139	140
1514	|>>	b	f	f	718	718	16	0	0	1461	1300	1301
1515	<<|	b	f	f	718	718	16	0	0	1460	1300	1301
1516	+	b	f	f	718	600	718	0	0	1146	0	0
1517	-	b	f	f	718	600	718	0	0	1147	0	0
1518	*	b	f	f	718	600	718	0	0	1148	0	0
1519	/	b	f	f	718	600	718	0	0	1149	0	0
1520	<->	b	f	f	718	718	701	1520	0	1471	0	0
1521	#	l	f	f	0	604	23	0	0	1445	0	0
1522	<->	b	f	f	600	718	701	3291	0	1476	0	0
1523	<->	b	f	f	718	604	701	1383	0	728	0	0
1525	?#	b	f	f	601	601	16	1525	0	994	0	0
1526	?||	b	f	f	601	601	16	1526	0	995	0	0
1527	?-|	b	f	f	601	601	16	1527	0	996	0	0
1528	?-	l	f	f	0	601	16	0	0	998	0	0
1529	?|	l	f	f	0	601	16	0	0	997	0	0
1535	=	b	f	f	601	601	16	1535	1586	999	101	105
1536	#	b	f	f	601	601	600	1536	0	362	0	0
1537	?#	b	f	f	601	628	16	0	0	277	0	0
1538	?#	b	f	f	601	603	16	0	0	373	0	0
1539	?#	b	f	f	628	603	16	0	0	278	0	0
1546	<@	b	f	f	600	628	16	0	0	959	0	0
1547	<@	b	f	f	600	601	16	0	0	369	0	0
1548	<@	b	f	f	601	628	16	0	0	960	0	0
1549	<@	b	f	f	601	603	16	0	0	372	0	0
1550	=	b	t	t	1266	1266	16	1550	1551	1352	101	105
1551	<>	b	f	f	1266	1266	16	1551	1550	1353	102	106
1552	<	b	f	f	1266	1266	16	1554	1555	1354	103	107
1553	<=	b	f	f	1266	1266	16	1555	1554	1355	336	386
1554	>	b	f	f	1266	1266	16	1552	1553	1357	104	108
1555	>=	b	f	f	1266	1266	16	1553	1552	1356	337	398
1557	##	b	f	f	600	628	600	0	0	961	0	0
1558	##	b	f	f	600	601	600	0	0	366	0	0
1559	##	b	f	f	600	603	600	0	0	367	0	0
1567	##	b	f	f	601	603	600	0	0	368	0	0
1577	##	b	f	f	628	601	600	0	0	1488	0	0
1578	##	b	f	f	601	601	600	0	0	1489	0	0
1583	*	b	f	f	1186	701	1186	1584	0	1618	0	0
1584	*	b	f	f	701	1186	1186	1583	0	1624	0	0
1585	/	b	f	f	1186	701	1186	0	0	1326	0	0
1586	<>	b	f	f	601	601	16	1586	1535	1482	102	106
1587	<	b	f	f	601	601	16	1589	1590	1483	0	0
1588	<=	b	f	f	601	601	16	1590	1589	1484	0	0
1589	>	b	f	f	601	601	16	1587	1588	1485	0	0
1590	>=	b	f	f	601	601	16	1588	1587	1486	0	0
1591	@-@	l	f	f	0	601	701	0	0	1487	0	0
1611	?#	b	f	f	628	628	16	1611	0	1495	0	0
1612	?||	b	f	f	628	628	16	1612	0	1496	0	0
1613	?-|	b	f	f	628	628	16	1613	0	1497	0	0
1614	?-	l	f	f	0	628	16	0	0	1499	0	0
1615	?|	l	f	f	0	628	16	0	0	1498	0	0
1616	=	b	f	f	628	628	16	1616	0	1492	101	105
1617	#	b	f	f	628	628	600	1617	0	1494	0	0
1625	~~*	b	f	f	19	25	16	0	1626	1635	1814	1816
1626	!~~*	b	f	f	19	25	16	0	1625	1636	1815	1817
1627	~~*	b	f	f	25	25	16	0	1628	1633	1814	1816
1628	!~~*	b	f	f	25	25	16	0	1627	1634	1815	1817
1629	~~*	b	f	f	1042	25	16	0	1630	1660	1814	1816
1630	!~~*	b	f	f	1042	25	16	0	1629	1661	1815	1817
1694	<=	b	f	f	16	16	16	1695	59	1691	336	386
1695	>=	b	f	f	16	16	16	1694	58	1692	337	398
1751	-	l	f	f	0	1700	1700	0	0	1771	0	0
1752	=	b	t	t	1700	1700	16	1752	1753	1718	101	105
1753	<>	b	f	f	1700	1700	16	1753	1752	1719	102	106
1754	<	b	f	f	1700	1700	16	1756	1757	1722	103	107
1755	<=	b	f	f	1700	1700	16	1757	1756	1723	336	386
1756	>	b	f	f	1700	1700	16	1754	1755	1720	104	108
1757	>=	b	f	f	1700	1700	16	1755	1754	1721	337	398
1758	+	b	f	f	1700	1700	1700	1758	0	1724	0	0
1759	-	b	f	f	1700	1700	1700	0	0	1725	0	0
1760	*	b	f	f	1700	1700	1700	1760	0	1726	0	0
1761	/	b	f	f	1700	1700	1700	0	0	1727	0	0
1762	%	b	f	f	1700	1700	1700	0	0	1729	0	0
1763	@	l	f	f	0	1700	1700	0	0	1704	0	0
1784	=	b	t	f	1560	1560	16	1784	1785	1581	101	105
1785	<>	b	f	f	1560	1560	16	1785	1784	1582	102	106
1786	<	b	f	f	1560	1560	16	1787	1789	1595	103	107
1787	>	b	f	f	1560	1560	16	1786	1788	1593	104	108
1788	<=	b	f	f	1560	1560	16	1789	1787	1594	336	386
1789	>=	b	f	f	1560	1560	16	1788	1786	1592	337	398
1791	&	b	f	f	1560	1560	1560	1791	0	1673	0	0
1792	|	b	f	f	1560	1560	1560	1792	0	1674	0	0
1793	#	b	f	f	1560	1560	1560	1793	0	1675	0	0
1794	~	l	f	f	0	1560	1560	0	0	1676	0	0
1795	<<	b	f	f	1560	23	1560	0	0	1677	0	0
1796	>>	b	f	f	1560	23	1560	0	0	1678	0	0
1797	||	b	f	f	1562	1562	1562	0	0	1679	0	0
1800	+	b	f	f	1083	1186	1083	1849	0	1747	0	0
1801	-	b	f	f	1083	1186	1083	0	0	1748	0	0
1802	+	b	f	f	1266	1186	1266	2552	0	1749	0	0
1803	-	b	f	f	1266	1186	1266	0	0	1750	0	0
1804	=	b	t	f	1562	1562	16	1804	1805	1666	101	105
1805	<>	b	f	f	1562	1562	16	1805	1804	1667	102	106
1806	<	b	f	f	1562	1562	16	1807	1809	1671	103	107
1807	>	b	f	f	1562	1562	16	1806	1808	1669	104	108
1808	<=	b	f	f	1562	1562	16	1809	1807	1670	336	386
1809	>=	b	f	f	1562	1562	16	1808	1806	1668	337	398
1849	+	b	f	f	1186	1083	1083	1800	0	1848	0	0
1862	=	b	t	t	21	20	16	1868	1863	1850	101	105
1863	<>	b	f	f	21	20	16	1869	1862	1851	102	106
1864	<	b	f	f	21	20	16	1871	1867	1852	103	107
1865	>	b	f	f	21	20	16	1870	1866	1853	104	108
1866	<=	b	f	f	21	20	16	1873	1865	1854	336	386
1867	>=	b	f	f	21	20	16	1872	1864	1855	337	398
1868	=	b	t	t	20	21	16	1862	1869	1856	101	105
1869	<>	b	f	f	20	21	16	1863	1868	1857	102	106
1870	<	b	f	f	20	21	16	1865	1873	1858	103	107
1871	>	b	f	f	20	21	16	1864	1872	1859	104	108
1872	<=	b	f	f	20	21	16	1867	1871	1860	336	386
1873	>=	b	f	f	20	21	16	1866	1870	1861	337	398
1874	&	b	f	f	21	21	21	1874	0	1892	0	0
1875	|	b	f	f	21	21	21	1875	0	1893	0	0
1876	#	b	f	f	21	21	21	1876	0	1894	0	0
1877	~	l	f	f	0	21	21	0	0	1895	0	0
1878	<<	b	f	f	21	23	21	0	0	1896	0	0
1879	>>	b	f	f	21	23	21	0	0	1897	0	0
1880	&	b	f	f	23	23	23	1880	0	1898	0	0
1881	|	b	f	f	23	23	23	1881	0	1899	0	0
1882	#	b	f	f	23	23	23	1882	0	1900	0	0
1883	~	l	f	f	0	23	23	0	0	1901	0	0
1884	<<	b	f	f	23	23	23	0	0	1902	0	0
1885	>>	b	f	f	23	23	23	0	0	1903	0	0
1886	&	b	f	f	20	20	20	1886	0	1904	0	0
1887	|	b	f	f	20	20	20	1887	0	1905	0	0
1888	#	b	f	f	20	20	20	1888	0	1906	0	0
1889	~	l	f	f	0	20	20	0	0	1907	0	0
1890	<<	b	f	f	20	23	20	0	0	1908	0	0
1891	>>	b	f	f	20	23	20	0	0	1909	0	0
1916	+	l	f	f	0	20	20	0	0	1910	0	0
1917	+	l	f	f	0	21	21	0	0	1911	0	0
1918	+	l	f	f	0	23	23	0	0	1912	0	0
1919	+	l	f	f	0	700	700	0	0	1913	0	0
1920	+	l	f	f	0	701	701	0	0	1914	0	0
1921	+	l	f	f	0	1700	1700	0	0	1915	0	0
1955	=	b	t	t	17	17	16	1955	1956	1948	101	105
1956	<>	b	f	f	17	17	16	1956	1955	1953	102	106
1957	<	b	f	f	17	17	16	1959	1960	1949	103	107
1958	<=	b	f	f	17	17	16	1960	1959	1950	336	386
1959	>	b	f	f	17	17	16	1957	1958	1951	104	108
1960	>=	b	f	f	17	17	16	1958	1957	1952	337	398
2016	~~	b	f	f	17	17	16	0	2017	2005	1819	1825
2017	!~~	b	f	f	17	17	16	0	2016	2006	1822	1828
2018	||	b	f	f	17	17	17	0	0	2011	0	0
2060	=	b	t	t	1114	1114	16	2060	2061	2052	101	105
2061	<>	b	f	f	1114	1114	16	2061	2060	2053	102	106
2062	<	b	f	f	1114	1114	16	2064	2065	2054	103	107
2063	<=	b	f	f	1114	1114	16	2065	2064	2055	336	386
2064	>	b	f	f	1114	1114	16	2062	2063	2057	104	108
2065	>=	b	f	f	1114	1114	16	2063	2062	2056	337	398
2066	+	b	f	f	1114	1186	1114	2553	0	2032	0	0
2067	-	b	f	f	1114	1114	1186	0	0	2031	0	0
2068	-	b	f	f	1114	1186	1114	0	0	2033	0	0
2314	~<~	b	f	f	25	25	16	2318	2317	2160	103	107
2315	~<=~	b	f	f	25	25	16	2317	2318	2161	336	386
2317	~>=~	b	f	f	25	25	16	2315	2314	2163	337	398
2318	~>~	b	f	f	25	25	16	2314	2315	2164	104	108
2326	~<~	b	f	f	1042	1042	16	2330	2329	2174	103	107
2327	~<=~	b	f	f	1042	1042	16	2329	2330	2175	336	386
2329	~>=~	b	f	f	1042	1042	16	2327	2326	2177	337	398
2330	~>~	b	f	f	1042	1042	16	2326	2327	2178	104	108
2345	<	b	f	f	1082	1114	16	2375	2348	2338	103	107
2346	<=	b	f	f	1082	1114	16	2374	2349	2339	336	386
2347	=	b	t	f	1082	1114	16	2373	2350	2340	101	105
2348	>=	b	f	f	1082	1114	16	2372	2345	2342	337	398
2349	>	b	f	f	1082	1114	16	2371	2346	2341	104	108
2350	<>	b	f	f	1082	1114	16	2376	2347	2343	102	106
2358	<	b	f	f	1082	1184	16	2388	2361	2351	103	107
2359	<=	b	f	f	1082	1184	16	2387	2362	2352	336	386
2360	=	b	t	f	1082	1184	16	2386	2363	2353	101	105
2361	>=	b	f	f	1082	1184	16	2385	2358	2355	337	398
2362	>	b	f	f	1082	1184	16	2384	2359	2354	104	108
2363	<>	b	f	f	1082	1184	16	2389	2360	2356	102	106
2371	<	b	f	f	1114	1082	16	2349	2374	2364	103	107
2372	<=	b	f	f	1114	1082	16	2348	2375	2365	336	386
2373	=	b	t	f	1114	1082	16	2347	2376	2366	101	105
2374	>=	b	f	f	1114	1082	16	2346	2371	2368	337	398
2375	>	b	f	f	1114	1082	16	2345	2372	2367	104	108
2376	<>	b	f	f	1114	1082	16	2350	2373	2369	102	106
2384	<	b	f	f	1184	1082	16	2362	2387	2377	103	107
2385	<=	b	f	f	1184	1082	16	2361	2388	2378	336	386
2386	=	b	t	f	1184	1082	16	2360	2389	2379	101	105
2387	>=	b	f	f	1184	1082	16	2359	2384	2381	337	398
2388	>	b	f	f	1184	1082	16	2358	2385	2380	104	108
2389	<>	b	f	f	1184	1082	16	2363	2386	2382	102	106
2534	<	b	f	f	1114	1184	16	2544	2537	2520	103	107
2535	<=	b	f	f	1114	1184	16	2543	2538	2521	336	386
2536	=	b	t	f	1114	1184	16	2542	2539	2522	101	105
2537	>=	b	f	f	1114	1184	16	2541	2534	2524	337	398
2538	>	b	f	f	1114	1184	16	2540	2535	2523	104	108
2539	<>	b	f	f	1114	1184	16	2545	2536	2525	102	106
2540	<	b	f	f	1184	1114	16	2538	2543	2527	103	107
2541	<=	b	f	f	1184	1114	16	2537	2544	2528	336	386
2542	=	b	t	f	1184	1114	16	2536	2545	2529	101	105
2543	>=	b	f	f	1184	1114	16	2535	2540	2531	337	398
2544	>	b	f	f	1184	1114	16	2534	2541	2530	104	108
2545	<>	b	f	f	1184	1114	16	2539	2542	2532	102	106
2551	+	b	f	f	1186	1082	1114	1076	0	2546	0	0
2552	+	b	f	f	1186	1266	1266	1802	0	2547	0	0
2553	+	b	f	f	1186	1114	1114	2066	0	2548	0	0
2554	+	b	f	f	1186	1184	1184	1327	0	2549	0	0
2555	+	b	f	f	23	1082	1082	1100	0	2550	0	0
2570	<<|	b	f	f	603	603	16	0	0	2562	1300	1301
2571	&<|	b	f	f	603	603	16	0	0	2563	1300	1301
2572	|&>	b	f	f	603	603	16	0	0	2564	1300	1301
2573	|>>	b	f	f	603	603	16	0	0	2565	1300	1301
2574	<<|	b	f	f	604	604	16	0	0	2566	1300	1301
2575	&<|	b	f	f	604	604	16	0	0	2567	1300	1301
2576	|&>	b	f	f	604	604	16	0	0	2568	1300	1301
2577	|>>	b	f	f	604	604	16	0	0	2569	1300	1301
2589	&<|	b	f	f	718	718	16	0	0	2587	1300	1301
2590	|&>	b	f	f	718	718	16	0	0	2588	1300	1301
2634	~	l	f	f	0	869	869	0	0	2627	0	0
2635	&	b	f	f	869	869	869	0	0	2628	0	0
2636	|	b	f	f	869	869	869	0	0	2629	0	0
2637	+	b	f	f	869	20	869	2638	0	2630	0	0
2638	+	b	f	f	20	869	869	2637	0	2631	0	0
2639	-	b	f	f	869	20	869	0	0	2632	0	0
2640	-	b	f	f	869	869	20	0	0	2633	0	0
2750	&&	b	f	f	2277	2277	16	2750	0	2747	3817	3818
2751	@>	b	f	f	2277	2277	16	2752	0	2748	3817	3818
2752	<@	b	f	f	2277	2277	16	2751	0	2749	3817	3818
2779	||	b	f	f	25	2776	25	0	0	2003	0	0
2780	||	b	f	f	2776	25	25	0	0	2004	0	0
2799	<	b	f	f	27	27	16	2800	2802	2791	103	107
2800	>	b	f	f	27	27	16	2799	2801	2790	104	108
2801	<=	b	f	f	27	27	16	2802	2800	2793	336	386
2802	>=	b	f	f	27	27	16	2801	2799	2792	337	398
2860	=	b	t	t	4537	4537	16	2860	2861	4244	101	105
2861	<>	b	f	f	4537	4537	16	2861	2860	4245	102	106
2862	<	b	f	f	4537	4537	16	2865	2864	4274	4243	107
2863	<=	b	f	f	4537	4537	16	2864	2865	4275	4243	386
2864	>=	b	f	f	4537	4537	16	2863	2862	4276	4243	398
2865	>	b	f	f	4537	4537	16	2862	2863	4277	4243	108
2866	&&	b	f	f	3831	4537	16	2867	0	4246	4243	140
2867	&&	b	f	f	4537	3831	16	2866	0	4247	4243	140
2868	&&	b	f	f	4537	4537	16	2868	0	4248	4243	140
2869	@>	b	f	f	4537	2283	16	2872	0	4249	4243	1303
2870	@>	b	f	f	4537	3831	16	2873	0	4250	4243	1303
2871	@>	b	f	f	4537	4537	16	2874	0	4251	4243	1303
2872	<@	b	f	f	2283	4537	16	2869	0	4252	4243	1303
2873	<@	b	f	f	3831	4537	16	2870	0	4253	4243	1303
2874	<@	b	f	f	4537	4537	16	2871	0	4254	4243	1303
2875	&<	b	f	f	3831	4537	16	0	0	4264	4243	107
2876	&<	b	f	f	4537	3831	16	0	0	4265	4243	107
2877	&<	b	f	f	4537	4537	16	0	0	4266	4243	107
2972	=	b	t	t	2950	2950	16	2972	2973	2956	101	105
2973	<>	b	f	f	2950	2950	16	2973	2972	2959	102	106
2974	<	b	f	f	2950	2950	16	2975	2977	2954	103	107
2975	>	b	f	f	2950	2950	16	2974	2976	2958	104	108
2976	<=	b	f	f	2950	2950	16	2977	2975	2955	336	386
2977	>=	b	f	f	2950	2950	16	2976	2974	2957	337	398
2988	=	b	t	t	2249	2249	16	2988	2989	2981	101	105
2989	<>	b	f	f	2249	2249	16	2989	2988	2982	102	106
2990	<	b	f	f	2249	2249	16	2991	2993	2983	103	107
2991	>	b	f	f	2249	2249	16	2990	2992	2984	104	108
2992	<=	b	f	f	2249	2249	16	2993	2991	2985	336	386
2993	>=	b	f	f	2249	2249	16	2992	2990	2986	337	398
3147	~	l	f	f	0	829	829	0	0	3144	0	0
3148	&	b	f	f	829	829	829	0	0	3145	0	0
3149	|	b	f	f	829	829	829	0	0	3146	0	0
3188	*=	b	t	f	2249	2249	16	3188	3189	3181	101	105
3189	*<>	b	f	f	2249	2249	16	3189	3188	3182	102	106
3190	*<	b	f	f	2249	2249	16	3191	3193	3183	103	107
3191	*>	b	f	f	2249	2249	16	3190	3192	3184	104	108
3192	*<=	b	f	f	2249	2249	16	3193	3191	3185	336	386
3193	*>=	b	f	f	2249	2249	16	3192	3190	3186	337	398
3206	#>>	b	f	f	3802	1009	25	0	0	3940	0	0
3211	->	b	f	f	3802	25	3802	0	0	3478	0	0
3212	->	b	f	f	3802	23	3802	0	0	3215	0	0
3213	#>	b	f	f	3802	1009	3802	0	0	3217	0	0
3222	=	b	t	t	3220	3220	16	3222	3223	3233	101	105
3223	<>	b	f	f	3220	3220	16	3223	3222	3236	102	106
3224	<	b	f	f	3220	3220	16	3225	3227	3231	103	107
3225	>	b	f	f	3220	3220	16	3224	3226	3235	104	108
3226	<=	b	f	f	3220	3220	16	3227	3225	3232	336	386
3227	>=	b	f	f	3220	3220	16	3226	3224	3234	337	398
3228	-	b	f	f	3220	3220	1700	0	0	3237	0	0
3240	=	b	t	t	3802	3802	16	3240	3241	4043	101	105
3241	<>	b	f	f	3802	3802	16	3241	3240	4038	102	106
3242	<	b	f	f	3802	3802	16	3243	3245	4039	103	107
3243	>	b	f	f	3802	3802	16	3242	3244	4040	104	108
3244	<=	b	f	f	3802	3802	16	3245	3243	4041	336	386
3245	>=	b	f	f	3802	3802	16	3244	3242	4042	337	398
3246	@>	b	f	f	3802	3802	16	3250	0	4046	5040	5041
3247	?	b	f	f	3802	25	16	0	0	4047	5040	5041
3248	?|	b	f	f	3802	1009	16	0	0	4048	5040	5041
3249	?&	b	f	f	3802	1009	16	0	0	4049	5040	5041
3250	<@	b	f	f	3802	3802	16	3246	0	4050	5040	5041
3276	<->	b	f	f	600	604	701	3289	0	3275	0	0
3284	||	b	f	f	3802	3802	3802	0	0	3301	0	0
3285	-	b	f	f	3802	25	3802	0	0	3302	0	0
3286	-	b	f	f	3802	23	3802	0	0	3303	0	0
3287	#-	b	f	f	3802	1009	3802	0	0	3304	0	0
3289	<->	b	f	f	604	600	701	3276	0	3292	0	0
3291	<->	b	f	f	718	600	701	1522	0	3290	0	0
3315	<>	b	f	f	28	28	16	3315	352	3308	102	106
3316	<>	b	f	f	28	23	16	0	353	3309	102	106
3346	*	b	f	f	790	20	790	3349	0	3344	0	0
3347	/	b	f	f	790	20	790	0	0	3345	0	0
3349	*	b	f	f	20	790	790	3346	0	3399	0	0
3362	=	b	t	t	774	774	16	3362	3363	4113	101	105
3363	<>	b	f	f	774	774	16	3363	3362	4118	102	106
3364	<	b	f	f	774	774	16	3366	3367	4114	103	107
3365	<=	b	f	f	774	774	16	3367	3366	4115	336	386
3366	>	b	f	f	774	774	16	3364	3365	4116	104	108
3367	>=	b	f	f	774	774	16	3365	3364	4117	337	398
3368	~	l	f	f	0	774	774	0	0	4120	0	0
3369	&	b	f	f	774	774	774	0	0	4121	0	0
3370	|	b	f	f	774	774	774	0	0	4122	0	0
3398	-	b	f	f	3802	1009	3802	0	0	3343	0	0
3477	->>	b	f	f	3802	25	25	0	0	3214	0	0
3481	->>	b	f	f	3802	23	25	0	0	3216	0	0
3516	=	b	t	t	3500	3500	16	3516	3517	3508	101	105
3517	<>	b	f	f	3500	3500	16	3517	3516	3509	102	106
3518	<	b	f	f	3500	3500	16	3519	3521	3510	103	107
3519	>	b	f	f	3500	3500	16	3518	3520	3511	104	108
3520	<=	b	f	f	3500	3500	16	3521	3519	3512	336	386
3521	>=	b	f	f	3500	3500	16	3520	3518	3513	337	398
3552	&&	b	f	f	869	869	16	3552	0	3551	3560	3561
3585	&>	b	f	f	3831	4537	16	0	0	4267	4243	108
3627	<	b	f	f	3614	3614	16	3632	3631	3616	103	107
3628	<=	b	f	f	3614	3614	16	3631	3632	3617	336	386
3629	=	b	t	f	3614	3614	16	3629	3630	3618	101	105
3630	<>	b	f	f	3614	3614	16	3630	3629	3619	102	106
3631	>=	b	f	f	3614	3614	16	3628	3627	3620	337	398
3632	>	b	f	f	3614	3614	16	3627	3628	3621	104	108
3633	||	b	f	f	3614	3614	3614	0	0	3625	0	0
3636	@@	b	f	f	3614	3615	16	3637	0	3634	3686	3687
3637	@@	b	f	f	3615	3614	16	3636	0	3635	3686	3687
3660	@@@	b	f	f	3614	3615	16	3661	0	3634	3686	3687
3661	@@@	b	f	f	3615	3614	16	3660	0	3635	3686	3687
3674	<	b	f	f	3615	3615	16	3679	3678	3662	103	107
3675	<=	b	f	f	3615	3615	16	3678	3679	3663	336	386
3676	=	b	t	f	3615	3615	16	3676	3677	3664	101	105
3677	<>	b	f	f	3615	3615	16	3677	3676	3665	102	106
3678	>=	b	f	f	3615	3615	16	3675	3674	3666	337	398
3679	>	b	f	f	3615	3615	16	3674	3675	3667	104	108
3680	&&	b	f	f	3615	3615	3615	0	0	3669	0	0
3681	||	b	f	f	3615	3615	3615	0	0	3670	0	0
3682	!!	l	f	f	0	3615	3615	0	0	3671	0	0
3693	@>	b	f	f	3615	3615	16	3694	0	3691	5040	5041
3694	<@	b	f	f	3615	3615	16	3693	0	3692	5040	5041
3762	@@	b	f	f	25	25	16	0	0	3760	5040	5041
3763	@@	b	f	f	25	3615	16	0	0	3761	5040	5041
3825	/	b	f	f	790	790	701	0	0	3822	0	0
3877	^@	b	f	f	25	25	16	0	0	3696	3437	3438
3882	=	b	t	t	3831	3831	16	3882	3883	3855	101	105
3883	<>	b	f	f	3831	3831	16	3883	3882	3856	102	106
3884	<	b	f	f	3831	3831	16	3887	3886	3871	3169	107
3885	<=	b	f	f	3831	3831	16	3886	3887	3872	3169	386
3886	>=	b	f	f	3831	3831	16	3885	3884	3873	3169	398
3887	>	b	f	f	3831	3831	16	3884	3885	3874	3169	108
3888	&&	b	f	f	3831	3831	16	3888	0	3857	3169	140
3889	@>	b	f	f	3831	2283	16	3891	0	3858	3169	1303
3890	@>	b	f	f	3831	3831	16	3892	0	3859	3169	1303
3891	<@	b	f	f	2283	3831	16	3889	0	3860	3169	1303
3892	<@	b	f	f	3831	3831	16	3890	0	3861	3169	1303
3893	<<	b	f	f	3831	3831	16	3894	0	3863	3169	107
3894	>>	b	f	f	3831	3831	16	3893	0	3864	3169	108
3895	&<	b	f	f	3831	3831	16	0	0	3865	3169	107
3896	&>	b	f	f	3831	3831	16	0	0	3866	3169	108
3897	-|-	b	f	f	3831	3831	16	3897	0	3862	5040	5041
3898	+	b	f	f	3831	3831	3831	3898	0	3867	0	0
3899	-	b	f	f	3831	3831	3831	0	0	3869	0	0
3900	*	b	f	f	3831	3831	3831	3900	0	3868	0	0
3962	->	b	f	f	114	25	114	0	0	3947	0	0
3963	->>	b	f	f	114	25	25	0	0	3948	0	0
3964	->	b	f	f	114	23	114	0	0	3949	0	0
3965	->>	b	f	f	114	23	25	0	0	3950	0	0
3966	#>	b	f	f	114	1009	114	0	0	3951	0	0
3967	#>>	b	f	f	114	1009	25	0	0	3953	0	0
4012	@?	b	f	f	3802	4072	16	0	0	4010	5040	5041
4013	@@	b	f	f	3802	4072	16	0	0	4011	5040	5041
4035	&>	b	f	f	4537	3831	16	0	0	4268	4243	108
4142	&>	b	f	f	4537	4537	16	0	0	4269	4243	108
4161	|>>	b	f	f	600	600	16	0	0	131	1300	1301
4162	<<|	b	f	f	600	600	16	0	0	134	1300	1301
4179	-|-	b	f	f	3831	4537	16	4180	0	4255	5040	5041
4180	-|-	b	f	f	4537	3831	16	4179	0	4257	5040	5041
4198	-|-	b	f	f	4537	4537	16	4198	0	4256	5040	5041
4392	+	b	f	f	4537	4537	4537	4392	0	4270	0	0
4393	-	b	f	f	4537	4537	4537	0	0	4271	0	0
4394	*	b	f	f	4537	4537	4537	4394	0	4272	0	0
4395	<<	b	f	f	3831	4537	16	4399	0	4258	4243	107
4396	<<	b	f	f	4537	3831	16	4398	0	4259	4243	107
4397	<<	b	f	f	4537	4537	16	4400	0	4260	4243	107
4398	>>	b	f	f	3831	4537	16	4396	0	4261	4243	108
4399	>>	b	f	f	4537	3831	16	4395	0	4262	4243	108
4400	>>	b	f	f	4537	4537	16	4397	0	4263	4243	108
4539	@>	b	f	f	3831	4537	16	4540	0	4541	4243	1303
4540	<@	b	f	f	4537	3831	16	4539	0	4542	4243	1303
5005	<->	b	f	f	3615	3615	3615	0	0	5003	0	0
5025	+	b	f	f	3220	1700	3220	5026	0	5022	0	0
5026	+	b	f	f	1700	3220	3220	5025	0	5023	0	0
5027	-	b	f	f	3220	1700	3220	0	0	5024	0	0
5068	=	b	t	t	5069	5069	16	5068	5072	5084	101	105
5072	<>	b	f	f	5069	5069	16	5072	5068	5085	102	106
5073	<	b	f	f	5069	5069	16	5074	5076	5034	103	107
5074	>	b	f	f	5069	5069	16	5073	5075	5035	104	108
5075	<=	b	f	f	5069	5069	16	5076	5074	5036	336	386
5076	>=	b	f	f	5069	5069	16	5075	5073	5037	337	398', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_cast AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2]::UINTEGER AS castsource,
    cells[3]::UINTEGER AS casttarget,
    cells[4]::UINTEGER AS castfunc,
    cells[5] AS castcontext,
    cells[6] AS castmethod
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('10000	20	21	714	a	f
10001	20	23	480	a	f
10002	20	700	652	i	f
10003	20	701	482	i	f
10004	20	1700	1781	i	f
10005	21	20	754	i	f
10006	21	23	313	i	f
10007	21	700	236	i	f
10008	21	701	235	i	f
10009	21	1700	1782	i	f
10010	23	20	481	i	f
10011	23	21	314	a	f
10012	23	700	318	i	f
10013	23	701	316	i	f
10014	23	1700	1740	i	f
10015	700	20	653	a	f
10016	700	21	238	a	f
10017	700	23	319	a	f
10018	700	701	311	i	f
10019	700	1700	1742	a	f
10020	701	20	483	a	f
10021	701	21	237	a	f
10022	701	23	317	a	f
10023	701	700	312	a	f
10024	701	1700	1743	a	f
10025	1700	20	1779	a	f
10026	1700	21	1783	a	f
10027	1700	23	1744	a	f
10028	1700	700	1745	i	f
10029	1700	701	1746	i	f
10030	790	1700	3823	a	f
10031	1700	790	3824	a	f
10032	23	790	3811	a	f
10033	20	790	3812	a	f
10034	23	16	2557	e	f
10035	16	23	2558	e	f
10036	5069	28	5071	e	f
10037	20	26	1287	i	f
10038	21	26	313	i	f
10039	23	26	0	i	b
10040	26	20	1288	a	f
10041	26	23	0	a	b
10042	26	24	0	i	b
10043	24	26	0	i	b
10044	20	24	1287	i	f
10045	21	24	313	i	f
10046	23	24	0	i	b
10047	24	20	1288	a	f
10048	24	23	0	a	b
10049	24	2202	0	i	b
10050	2202	24	0	i	b
10051	26	2202	0	i	b
10052	2202	26	0	i	b
10053	20	2202	1287	i	f
10054	21	2202	313	i	f
10055	23	2202	0	i	b
10056	2202	20	1288	a	f
10057	2202	23	0	a	b
10058	26	2203	0	i	b
10059	2203	26	0	i	b
10060	20	2203	1287	i	f
10061	21	2203	313	i	f
10062	23	2203	0	i	b
10063	2203	20	1288	a	f
10064	2203	23	0	a	b
10065	2203	2204	0	i	b
10066	2204	2203	0	i	b
10067	26	2204	0	i	b
10068	2204	26	0	i	b
10069	20	2204	1287	i	f
10070	21	2204	313	i	f
10071	23	2204	0	i	b
10072	2204	20	1288	a	f
10073	2204	23	0	a	b
10074	26	2205	0	i	b
10075	2205	26	0	i	b
10076	20	2205	1287	i	f
10077	21	2205	313	i	f
10078	23	2205	0	i	b
10079	2205	20	1288	a	f
10080	2205	23	0	a	b
10081	26	4191	0	i	b
10082	4191	26	0	i	b
10083	20	4191	1287	i	f
10084	21	4191	313	i	f
10085	23	4191	0	i	b
10086	4191	20	1288	a	f
10087	4191	23	0	a	b
10088	26	2206	0	i	b
10089	2206	26	0	i	b
10090	20	2206	1287	i	f
10091	21	2206	313	i	f
10092	23	2206	0	i	b
10093	2206	20	1288	a	f
10094	2206	23	0	a	b
10095	26	3734	0	i	b
10096	3734	26	0	i	b
10097	20	3734	1287	i	f
10098	21	3734	313	i	f
10099	23	3734	0	i	b
10100	3734	20	1288	a	f
10101	3734	23	0	a	b
10102	26	3769	0	i	b
10103	3769	26	0	i	b
10104	20	3769	1287	i	f
10105	21	3769	313	i	f
10106	23	3769	0	i	b
10107	3769	20	1288	a	f
10108	3769	23	0	a	b
10109	25	2205	1079	i	f
10110	1043	2205	1079	i	f
10111	26	4096	0	i	b
10112	4096	26	0	i	b
10113	20	4096	1287	i	f
10114	21	4096	313	i	f
10115	23	4096	0	i	b
10116	4096	20	1288	a	f
10117	4096	23	0	a	b
10118	26	4089	0	i	b
10119	4089	26	0	i	b
10120	20	4089	1287	i	f
10121	21	4089	313	i	f
10122	23	4089	0	i	b
10123	4089	20	1288	a	f
10124	4089	23	0	a	b
10125	25	1042	0	i	b
10126	25	1043	0	i	b
10127	1042	25	401	i	f
10128	1042	1043	401	i	f
10129	1043	25	0	i	b
10130	1043	1042	0	i	b
10131	18	25	946	i	f
10132	18	1042	860	a	f
10133	18	1043	946	a	f
10134	19	25	406	i	f
10135	19	1042	408	a	f
10136	19	1043	1401	a	f
10137	25	18	944	a	f
10138	1042	18	944	a	f
10139	1043	18	944	a	f
10140	25	19	407	i	f
10141	1042	19	409	i	f
10142	1043	19	1400	i	f
10143	18	23	77	e	f
10144	23	18	78	e	f
10145	194	25	0	i	b
10146	3361	17	0	i	b
10147	3361	25	0	i	i
10148	3402	17	0	i	b
10149	3402	25	0	i	i
10150	5017	17	0	i	b
10151	5017	25	0	i	i
10152	1082	1114	2024	i	f
10153	1082	1184	1174	i	f
10154	1083	1186	1370	i	f
10155	1083	1266	2047	i	f
10156	1114	1082	2029	a	f
10157	1114	1083	1316	a	f
10158	1114	1184	2028	i	f
10159	1184	1082	1178	a	f
10160	1184	1083	2019	a	f
10161	1184	1114	2027	a	f
10162	1184	1266	1388	a	f
10163	1186	1083	1419	a	f
10164	1266	1083	2046	a	f
10165	600	603	4091	a	f
10166	601	600	1532	e	f
10167	602	604	1449	a	f
10168	603	600	1534	e	f
10169	603	601	1541	e	f
10170	603	604	1448	a	f
10171	603	718	1479	e	f
10172	604	600	1540	e	f
10173	604	602	1447	a	f
10174	604	603	1446	e	f
10175	604	718	1474	e	f
10176	718	600	1416	e	f
10177	718	603	1480	e	f
10178	718	604	1544	e	f
10179	829	774	4123	i	f
10180	774	829	4124	i	f
10181	650	869	0	i	b
10182	869	650	1715	a	f
10183	1560	1562	0	i	b
10184	1562	1560	0	i	b
10185	20	1560	2075	e	f
10186	23	1560	1683	e	f
10187	1560	20	2076	e	f
10188	1560	23	1684	e	f
10189	650	25	730	a	f
10190	869	25	730	a	f
10191	16	25	2971	a	f
10192	142	25	0	a	b
10193	25	142	2896	e	f
10194	650	1043	730	a	f
10195	869	1043	730	a	f
10196	16	1043	2971	a	f
10197	142	1043	0	a	b
10198	1043	142	2896	e	f
10199	650	1042	730	a	f
10200	869	1042	730	a	f
10201	16	1042	2971	a	f
10202	142	1042	0	a	b
10203	1042	142	2896	e	f
10204	1042	1042	668	i	f
10205	1043	1043	669	i	f
10206	1083	1083	1968	i	f
10207	1114	1114	1961	i	f
10208	1184	1184	1967	i	f
10209	1186	1186	1200	i	f
10210	1266	1266	1969	i	f
10211	1560	1560	1685	i	f
10212	1562	1562	1687	i	f
10213	1700	1700	1703	i	f
10214	114	3802	0	a	i
10215	3802	114	0	a	i
10216	3802	16	3556	e	f
10217	3802	1700	3449	e	f
10218	3802	21	3450	e	f
10219	3802	23	3451	e	f
10220	3802	20	3452	e	f
10221	3802	700	3453	e	f
10222	3802	701	2580	e	f
10223	3904	4451	4281	e	f
10224	3926	4536	4296	e	f
10225	3906	4532	4284	e	f
10226	3912	4535	4293	e	f
10227	3908	4533	4287	e	f
10228	3910	4534	4290	e	f', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_range AS
SELECT
    cells[1]::UINTEGER AS rngtypid,
    cells[2]::UINTEGER AS rngsubtype,
    cells[3]::UINTEGER AS rngmultitypid,
    0::UINTEGER AS rngcollation,
    cells[4]::UINTEGER AS rngsubopc,
    cells[5]::UINTEGER AS rngcanonical,
    cells[6]::UINTEGER AS rngsubdiff
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('3904	23	4451	1978	3914	3922
3906	1700	4532	3125	0	3924
3908	1114	4533	3128	0	3929
3910	1184	4534	3127	0	3930
3912	1082	4535	3122	3915	3925
3926	20	4536	3124	3928	3923', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_am AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS amname,
    cells[3]::UINTEGER AS amhandler,
    cells[4] AS amtype
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('2	heap	3	t
403	btree	330	i
405	hash	331	i
783	gist	332	i
2742	gin	333	i
3580	brin	335	i
4000	spgist	334	i', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_collation AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS collname,
    11::UINTEGER AS collnamespace,
    10::UINTEGER AS collowner,
    cells[3] AS collprovider,
    true AS collisdeterministic,
    cells[4]::INTEGER AS collencoding,
    nullif(cells[5], '\N') AS collcollate,
    nullif(cells[6], '\N') AS collctype,
    NULL::VARCHAR AS colliculocale,
    NULL::VARCHAR AS collversion
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('100	default	d	-1	\N	\N
950	C	c	-1	C	C
951	POSIX	c	-1	POSIX	POSIX
12340	ucs_basic	c	6	C	C', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_language AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS lanname,
    10::UINTEGER AS lanowner,
    false AS lanispl,
    cells[3] = 't' AS lanpltrusted,
    0::UINTEGER AS lanplcallfoid,
    0::UINTEGER AS laninline,
    cells[4]::UINTEGER AS lanvalidator,
    NULL::VARCHAR[] AS lanacl
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('12	internal	f	2246
13	c	f	2247
14	sql	t	2248', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_opclass AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2]::UINTEGER AS opcmethod,
    cells[3] AS opcname,
    11::UINTEGER AS opcnamespace,
    10::UINTEGER AS opcowner,
    cells[4]::UINTEGER AS opcfamily,
    cells[5]::UINTEGER AS opcintype,
    cells[6] = 't' AS opcdefault,
    cells[7]::UINTEGER AS opckeytype
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('1978	403	int4_ops	1976	23	t	0
1979	403	int2_ops	1976	21	t	0
1981	403	oid_ops	1989	26	t	0
3122	403	date_ops	434	1082	t	0
3123	403	float8_ops	1970	701	t	0
3124	403	int8_ops	1976	20	t	0
3125	403	numeric_ops	1988	1700	t	0
3126	403	text_ops	1994	25	t	0
3127	403	timestamptz_ops	434	1184	t	0
3128	403	timestamp_ops	434	1114	t	0
4217	403	text_pattern_ops	2095	25	f	0
4218	403	varchar_pattern_ops	2095	25	f	0
4219	403	bpchar_pattern_ops	2097	1042	f	0
10000	403	array_ops	397	2277	t	0
10001	405	array_ops	627	2277	t	0
10002	403	bit_ops	423	1560	t	0
10003	403	bool_ops	424	16	t	0
10004	403	bpchar_ops	426	1042	t	0
10005	405	bpchar_ops	427	1042	t	0
10006	403	bytea_ops	428	17	t	0
10007	403	char_ops	429	18	t	0
10008	405	char_ops	431	18	t	0
10009	403	cidr_ops	1974	869	f	0
10010	405	cidr_ops	1975	869	f	0
10011	405	date_ops	435	1082	t	0
10012	403	float4_ops	1970	700	t	0
10013	405	float4_ops	1971	700	t	0
10014	405	float8_ops	1971	701	t	0
10015	403	inet_ops	1974	869	t	0
10016	405	inet_ops	1975	869	t	0
10017	783	inet_ops	3550	869	f	0
10018	4000	inet_ops	3794	869	t	0
10019	405	int2_ops	1977	21	t	0
10020	405	int4_ops	1977	23	t	0
10021	405	int8_ops	1977	20	t	0
10022	403	interval_ops	1982	1186	t	0
10023	405	interval_ops	1983	1186	t	0
10024	403	macaddr_ops	1984	829	t	0
10025	405	macaddr_ops	1985	829	t	0
10026	403	macaddr8_ops	3371	774	t	0
10027	405	macaddr8_ops	3372	774	t	0
10028	403	name_ops	1994	19	t	2275
10029	405	name_ops	1995	19	t	0
10030	405	numeric_ops	1998	1700	t	0
10031	405	oid_ops	1990	26	t	0
10032	403	oidvector_ops	1991	30	t	0
10033	405	oidvector_ops	1992	30	t	0
10034	403	record_ops	2994	2249	t	0
10035	405	record_ops	6194	2249	t	0
10036	403	record_image_ops	3194	2249	f	0
10037	405	text_ops	1995	25	t	0
10038	403	time_ops	1996	1083	t	0
10039	405	time_ops	1997	1083	t	0
10040	405	timestamptz_ops	1999	1184	t	0
10041	403	timetz_ops	2000	1266	t	0
10042	405	timetz_ops	2001	1266	t	0
10043	403	varbit_ops	2002	1562	t	0
10044	403	varchar_ops	1994	25	f	0
10045	405	varchar_ops	1995	25	f	0
10046	405	timestamp_ops	2040	1114	t	0
10047	403	money_ops	2099	790	t	0
10048	405	bool_ops	2222	16	t	0
10049	405	bytea_ops	2223	17	t	0
10050	403	tid_ops	2789	27	t	0
10051	405	xid_ops	2225	28	t	0
10052	405	xid8_ops	5032	5069	t	0
10053	403	xid8_ops	5067	5069	t	0
10054	405	cid_ops	2226	29	t	0
10055	405	tid_ops	2227	27	t	0
10056	405	text_pattern_ops	2229	25	f	0
10057	405	varchar_pattern_ops	2229	25	f	0
10058	405	bpchar_pattern_ops	2231	1042	f	0
10059	405	aclitem_ops	2235	1033	t	0
10060	783	box_ops	2593	603	t	0
10061	783	point_ops	1029	600	t	603
10062	783	poly_ops	2594	604	t	603
10063	783	circle_ops	2595	718	t	603
10064	2742	array_ops	2745	2277	t	2283
10065	403	uuid_ops	2968	2950	t	0
10066	405	uuid_ops	2969	2950	t	0
10067	403	pg_lsn_ops	3253	3220	t	0
10068	405	pg_lsn_ops	3254	3220	t	0
10069	403	enum_ops	3522	3500	t	0
10070	405	enum_ops	3523	3500	t	0
10071	403	tsvector_ops	3626	3614	t	0
10072	783	tsvector_ops	3655	3614	t	3642
10073	2742	tsvector_ops	3659	3614	t	25
10074	403	tsquery_ops	3683	3615	t	0
10075	783	tsquery_ops	3702	3615	t	20
10076	403	range_ops	3901	3831	t	0
10077	405	range_ops	3903	3831	t	0
10078	783	range_ops	3919	3831	t	0
10079	4000	range_ops	3474	3831	t	0
10080	403	multirange_ops	4199	4537	t	0
10081	405	multirange_ops	4225	4537	t	0
10082	783	multirange_ops	6158	4537	t	3831
10083	4000	box_ops	5000	603	t	0
10084	4000	quad_point_ops	4015	600	t	0
10085	4000	kd_point_ops	4016	600	f	0
10086	4000	text_ops	4017	25	t	0
10087	4000	poly_ops	5008	604	t	603
10088	403	jsonb_ops	4033	3802	t	0
10089	405	jsonb_ops	4034	3802	t	0
10090	2742	jsonb_ops	4036	3802	t	25
10091	2742	jsonb_path_ops	4037	3802	f	23
10092	3580	bytea_minmax_ops	4064	17	t	17
10093	3580	bytea_bloom_ops	4578	17	f	17
10094	3580	char_minmax_ops	4062	18	t	18
10095	3580	char_bloom_ops	4577	18	f	18
10096	3580	name_minmax_ops	4065	19	t	19
10097	3580	name_bloom_ops	4579	19	f	19
10098	3580	int8_minmax_ops	4054	20	t	20
10099	3580	int8_minmax_multi_ops	4602	20	f	20
10100	3580	int8_bloom_ops	4572	20	f	20
10101	3580	int2_minmax_ops	4054	21	t	21
10102	3580	int2_minmax_multi_ops	4602	21	f	21
10103	3580	int2_bloom_ops	4572	21	f	21
10104	3580	int4_minmax_ops	4054	23	t	23
10105	3580	int4_minmax_multi_ops	4602	23	f	23
10106	3580	int4_bloom_ops	4572	23	f	23
10107	3580	text_minmax_ops	4056	25	t	25
10108	3580	text_bloom_ops	4573	25	f	25
10109	3580	oid_minmax_ops	4068	26	t	26
10110	3580	oid_minmax_multi_ops	4606	26	f	26
10111	3580	oid_bloom_ops	4580	26	f	26
10112	3580	tid_minmax_ops	4069	27	t	27
10113	3580	tid_bloom_ops	4581	27	f	27
10114	3580	tid_minmax_multi_ops	4607	27	f	27
10115	3580	float4_minmax_ops	4070	700	t	700
10116	3580	float4_minmax_multi_ops	4608	700	f	700
10117	3580	float4_bloom_ops	4582	700	f	700
10118	3580	float8_minmax_ops	4070	701	t	701
10119	3580	float8_minmax_multi_ops	4608	701	f	701
10120	3580	float8_bloom_ops	4582	701	f	701
10121	3580	macaddr_minmax_ops	4074	829	t	829
10122	3580	macaddr_minmax_multi_ops	4609	829	f	829
10123	3580	macaddr_bloom_ops	4583	829	f	829
10124	3580	macaddr8_minmax_ops	4109	774	t	774
10125	3580	macaddr8_minmax_multi_ops	4610	774	f	774
10126	3580	macaddr8_bloom_ops	4584	774	f	774
10127	3580	inet_minmax_ops	4075	869	f	869
10128	3580	inet_minmax_multi_ops	4611	869	f	869
10129	3580	inet_bloom_ops	4585	869	f	869
10130	3580	inet_inclusion_ops	4102	869	t	869
10131	3580	bpchar_minmax_ops	4076	1042	t	1042
10132	3580	bpchar_bloom_ops	4586	1042	f	1042
10133	3580	time_minmax_ops	4077	1083	t	1083
10134	3580	time_minmax_multi_ops	4612	1083	f	1083
10135	3580	time_bloom_ops	4587	1083	f	1083
10136	3580	date_minmax_ops	4059	1082	t	1082
10137	3580	date_minmax_multi_ops	4605	1082	f	1082
10138	3580	date_bloom_ops	4576	1082	f	1082
10139	3580	timestamp_minmax_ops	4059	1114	t	1114
10140	3580	timestamp_minmax_multi_ops	4605	1114	f	1114
10141	3580	timestamp_bloom_ops	4576	1114	f	1114
10142	3580	timestamptz_minmax_ops	4059	1184	t	1184
10143	3580	timestamptz_minmax_multi_ops	4605	1184	f	1184
10144	3580	timestamptz_bloom_ops	4576	1184	f	1184
10145	3580	interval_minmax_ops	4078	1186	t	1186
10146	3580	interval_minmax_multi_ops	4613	1186	f	1186
10147	3580	interval_bloom_ops	4588	1186	f	1186
10148	3580	timetz_minmax_ops	4058	1266	t	1266
10149	3580	timetz_minmax_multi_ops	4604	1266	f	1266
10150	3580	timetz_bloom_ops	4575	1266	f	1266
10151	3580	bit_minmax_ops	4079	1560	t	1560
10152	3580	varbit_minmax_ops	4080	1562	t	1562
10153	3580	numeric_minmax_ops	4055	1700	t	1700
10154	3580	numeric_minmax_multi_ops	4603	1700	f	1700
10155	3580	numeric_bloom_ops	4574	1700	f	1700
10156	3580	uuid_minmax_ops	4081	2950	t	2950
10157	3580	uuid_minmax_multi_ops	4614	2950	f	2950
10158	3580	uuid_bloom_ops	4589	2950	f	2950
10159	3580	range_inclusion_ops	4103	3831	t	3831
10160	3580	pg_lsn_minmax_ops	4082	3220	t	3220
10161	3580	pg_lsn_minmax_multi_ops	4615	3220	f	3220
10162	3580	pg_lsn_bloom_ops	4590	3220	f	3220
10163	3580	box_inclusion_ops	4104	603	t	603', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_opfamily AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2]::UINTEGER AS opfmethod,
    cells[3] AS opfname,
    11::UINTEGER AS opfnamespace,
    10::UINTEGER AS opfowner
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('397	403	array_ops
423	403	bit_ops
424	403	bool_ops
426	403	bpchar_ops
427	405	bpchar_ops
428	403	bytea_ops
429	403	char_ops
431	405	char_ops
434	403	datetime_ops
435	405	date_ops
627	405	array_ops
1029	783	point_ops
1970	403	float_ops
1971	405	float_ops
1974	403	network_ops
1975	405	network_ops
1976	403	integer_ops
1977	405	integer_ops
1982	403	interval_ops
1983	405	interval_ops
1984	403	macaddr_ops
1985	405	macaddr_ops
1988	403	numeric_ops
1989	403	oid_ops
1990	405	oid_ops
1991	403	oidvector_ops
1992	405	oidvector_ops
1994	403	text_ops
1995	405	text_ops
1996	403	time_ops
1997	405	time_ops
1998	405	numeric_ops
1999	405	timestamptz_ops
2000	403	timetz_ops
2001	405	timetz_ops
2002	403	varbit_ops
2040	405	timestamp_ops
2095	403	text_pattern_ops
2097	403	bpchar_pattern_ops
2099	403	money_ops
2222	405	bool_ops
2223	405	bytea_ops
2225	405	xid_ops
2226	405	cid_ops
2227	405	tid_ops
2229	405	text_pattern_ops
2231	405	bpchar_pattern_ops
2235	405	aclitem_ops
2593	783	box_ops
2594	783	poly_ops
2595	783	circle_ops
2745	2742	array_ops
2789	403	tid_ops
2968	403	uuid_ops
2969	405	uuid_ops
2994	403	record_ops
3194	403	record_image_ops
3253	403	pg_lsn_ops
3254	405	pg_lsn_ops
3371	403	macaddr8_ops
3372	405	macaddr8_ops
3474	4000	range_ops
3522	403	enum_ops
3523	405	enum_ops
3550	783	network_ops
3626	403	tsvector_ops
3655	783	tsvector_ops
3659	2742	tsvector_ops
3683	403	tsquery_ops
3702	783	tsquery_ops
3794	4000	network_ops
3901	403	range_ops
3903	405	range_ops
3919	783	range_ops
4015	4000	quad_point_ops
4016	4000	kd_point_ops
4017	4000	text_ops
4033	403	jsonb_ops
4034	405	jsonb_ops
4036	2742	jsonb_ops
4037	2742	jsonb_path_ops
4054	3580	integer_minmax_ops
4055	3580	numeric_minmax_ops
4056	3580	text_minmax_ops
4058	3580	timetz_minmax_ops
4059	3580	datetime_minmax_ops
4062	3580	char_minmax_ops
4064	3580	bytea_minmax_ops
4065	3580	name_minmax_ops
4068	3580	oid_minmax_ops
4069	3580	tid_minmax_ops
4070	3580	float_minmax_ops
4074	3580	macaddr_minmax_ops
4075	3580	network_minmax_ops
4076	3580	bpchar_minmax_ops
4077	3580	time_minmax_ops
4078	3580	interval_minmax_ops
4079	3580	bit_minmax_ops
4080	3580	varbit_minmax_ops
4081	3580	uuid_minmax_ops
4082	3580	pg_lsn_minmax_ops
4102	3580	network_inclusion_ops
4103	3580	range_inclusion_ops
4104	3580	box_inclusion_ops
4109	3580	macaddr8_minmax_ops
4199	403	multirange_ops
4225	405	multirange_ops
4572	3580	integer_bloom_ops
4573	3580	text_bloom_ops
4574	3580	numeric_bloom_ops
4575	3580	timetz_bloom_ops
4576	3580	datetime_bloom_ops
4577	3580	char_bloom_ops
4578	3580	bytea_bloom_ops
4579	3580	name_bloom_ops
4580	3580	oid_bloom_ops
4581	3580	tid_bloom_ops
4582	3580	float_bloom_ops
4583	3580	macaddr_bloom_ops
4584	3580	macaddr8_bloom_ops
4585	3580	network_bloom_ops
4586	3580	bpchar_bloom_ops
4587	3580	time_bloom_ops
4588	3580	interval_bloom_ops
4589	3580	uuid_bloom_ops
4590	3580	pg_lsn_bloom_ops
4602	3580	integer_minmax_multi_ops
4603	3580	numeric_minmax_multi_ops
4604	3580	timetz_minmax_multi_ops
4605	3580	datetime_minmax_multi_ops
4606	3580	oid_minmax_multi_ops
4607	3580	tid_minmax_multi_ops
4608	3580	float_minmax_multi_ops
4609	3580	macaddr_minmax_multi_ops
4610	3580	macaddr8_minmax_multi_ops
4611	3580	network_minmax_multi_ops
4612	3580	time_minmax_multi_ops
4613	3580	interval_minmax_multi_ops
4614	3580	uuid_minmax_multi_ops
4615	3580	pg_lsn_minmax_multi_ops
5000	4000	box_ops
5008	4000	poly_ops
5032	405	xid8_ops
5067	403	xid8_ops
6158	783	multirange_ops
6194	405	record_ops', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_amop AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2]::UINTEGER AS amopfamily,
    cells[3]::UINTEGER AS amoplefttype,
    cells[4]::UINTEGER AS amoprighttype,
    cells[5]::SMALLINT AS amopstrategy,
    cells[6] AS amoppurpose,
    cells[7]::UINTEGER AS amopopr,
    cells[8]::UINTEGER AS amopmethod,
    cells[9]::UINTEGER AS amopsortfamily
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('10000	1976	21	21	1	s	95	403	0
10001	1976	21	21	2	s	522	403	0
10002	1976	21	21	3	s	94	403	0
10003	1976	21	21	4	s	524	403	0
10004	1976	21	21	5	s	520	403	0
10005	1976	21	23	1	s	534	403	0
10006	1976	21	23	2	s	540	403	0
10007	1976	21	23	3	s	532	403	0
10008	1976	21	23	4	s	542	403	0
10009	1976	21	23	5	s	536	403	0
10010	1976	21	20	1	s	1864	403	0
10011	1976	21	20	2	s	1866	403	0
10012	1976	21	20	3	s	1862	403	0
10013	1976	21	20	4	s	1867	403	0
10014	1976	21	20	5	s	1865	403	0
10015	1976	23	23	1	s	97	403	0
10016	1976	23	23	2	s	523	403	0
10017	1976	23	23	3	s	96	403	0
10018	1976	23	23	4	s	525	403	0
10019	1976	23	23	5	s	521	403	0
10020	1976	23	21	1	s	535	403	0
10021	1976	23	21	2	s	541	403	0
10022	1976	23	21	3	s	533	403	0
10023	1976	23	21	4	s	543	403	0
10024	1976	23	21	5	s	537	403	0
10025	1976	23	20	1	s	37	403	0
10026	1976	23	20	2	s	80	403	0
10027	1976	23	20	3	s	15	403	0
10028	1976	23	20	4	s	82	403	0
10029	1976	23	20	5	s	76	403	0
10030	1976	20	20	1	s	412	403	0
10031	1976	20	20	2	s	414	403	0
10032	1976	20	20	3	s	410	403	0
10033	1976	20	20	4	s	415	403	0
10034	1976	20	20	5	s	413	403	0
10035	1976	20	21	1	s	1870	403	0
10036	1976	20	21	2	s	1872	403	0
10037	1976	20	21	3	s	1868	403	0
10038	1976	20	21	4	s	1873	403	0
10039	1976	20	21	5	s	1871	403	0
10040	1976	20	23	1	s	418	403	0
10041	1976	20	23	2	s	420	403	0
10042	1976	20	23	3	s	416	403	0
10043	1976	20	23	4	s	430	403	0
10044	1976	20	23	5	s	419	403	0
10045	1989	26	26	1	s	609	403	0
10046	1989	26	26	2	s	611	403	0
10047	1989	26	26	3	s	607	403	0
10048	1989	26	26	4	s	612	403	0
10049	1989	26	26	5	s	610	403	0
10050	5067	5069	5069	1	s	5073	403	0
10051	5067	5069	5069	2	s	5075	403	0
10052	5067	5069	5069	3	s	5068	403	0
10053	5067	5069	5069	4	s	5076	403	0
10054	5067	5069	5069	5	s	5074	403	0
10055	2789	27	27	1	s	2799	403	0
10056	2789	27	27	2	s	2801	403	0
10057	2789	27	27	3	s	387	403	0
10058	2789	27	27	4	s	2802	403	0
10059	2789	27	27	5	s	2800	403	0
10060	1991	30	30	1	s	645	403	0
10061	1991	30	30	2	s	647	403	0
10062	1991	30	30	3	s	649	403	0
10063	1991	30	30	4	s	648	403	0
10064	1991	30	30	5	s	646	403	0
10065	1970	700	700	1	s	622	403	0
10066	1970	700	700	2	s	624	403	0
10067	1970	700	700	3	s	620	403	0
10068	1970	700	700	4	s	625	403	0
10069	1970	700	700	5	s	623	403	0
10070	1970	700	701	1	s	1122	403	0
10071	1970	700	701	2	s	1124	403	0
10072	1970	700	701	3	s	1120	403	0
10073	1970	700	701	4	s	1125	403	0
10074	1970	700	701	5	s	1123	403	0
10075	1970	701	701	1	s	672	403	0
10076	1970	701	701	2	s	673	403	0
10077	1970	701	701	3	s	670	403	0
10078	1970	701	701	4	s	675	403	0
10079	1970	701	701	5	s	674	403	0
10080	1970	701	700	1	s	1132	403	0
10081	1970	701	700	2	s	1134	403	0
10082	1970	701	700	3	s	1130	403	0
10083	1970	701	700	4	s	1135	403	0
10084	1970	701	700	5	s	1133	403	0
10085	429	18	18	1	s	631	403	0
10086	429	18	18	2	s	632	403	0
10087	429	18	18	3	s	92	403	0
10088	429	18	18	4	s	634	403	0
10089	429	18	18	5	s	633	403	0
10090	1994	25	25	1	s	664	403	0
10091	1994	25	25	2	s	665	403	0
10092	1994	25	25	3	s	98	403	0
10093	1994	25	25	4	s	667	403	0
10094	1994	25	25	5	s	666	403	0
10095	1994	19	19	1	s	660	403	0
10096	1994	19	19	2	s	661	403	0
10097	1994	19	19	3	s	93	403	0
10098	1994	19	19	4	s	663	403	0
10099	1994	19	19	5	s	662	403	0
10100	1994	19	25	1	s	255	403	0
10101	1994	19	25	2	s	256	403	0
10102	1994	19	25	3	s	254	403	0
10103	1994	19	25	4	s	257	403	0
10104	1994	19	25	5	s	258	403	0
10105	1994	25	19	1	s	261	403	0
10106	1994	25	19	2	s	262	403	0
10107	1994	25	19	3	s	260	403	0
10108	1994	25	19	4	s	263	403	0
10109	1994	25	19	5	s	264	403	0
10110	426	1042	1042	1	s	1058	403	0
10111	426	1042	1042	2	s	1059	403	0
10112	426	1042	1042	3	s	1054	403	0
10113	426	1042	1042	4	s	1061	403	0
10114	426	1042	1042	5	s	1060	403	0
10115	428	17	17	1	s	1957	403	0
10116	428	17	17	2	s	1958	403	0
10117	428	17	17	3	s	1955	403	0
10118	428	17	17	4	s	1960	403	0
10119	428	17	17	5	s	1959	403	0
10120	434	1082	1082	1	s	1095	403	0
10121	434	1082	1082	2	s	1096	403	0
10122	434	1082	1082	3	s	1093	403	0
10123	434	1082	1082	4	s	1098	403	0
10124	434	1082	1082	5	s	1097	403	0
10125	434	1082	1114	1	s	2345	403	0
10126	434	1082	1114	2	s	2346	403	0
10127	434	1082	1114	3	s	2347	403	0
10128	434	1082	1114	4	s	2348	403	0
10129	434	1082	1114	5	s	2349	403	0
10130	434	1082	1184	1	s	2358	403	0
10131	434	1082	1184	2	s	2359	403	0
10132	434	1082	1184	3	s	2360	403	0
10133	434	1082	1184	4	s	2361	403	0
10134	434	1082	1184	5	s	2362	403	0
10135	434	1114	1114	1	s	2062	403	0
10136	434	1114	1114	2	s	2063	403	0
10137	434	1114	1114	3	s	2060	403	0
10138	434	1114	1114	4	s	2065	403	0
10139	434	1114	1114	5	s	2064	403	0
10140	434	1114	1082	1	s	2371	403	0
10141	434	1114	1082	2	s	2372	403	0
10142	434	1114	1082	3	s	2373	403	0
10143	434	1114	1082	4	s	2374	403	0
10144	434	1114	1082	5	s	2375	403	0
10145	434	1114	1184	1	s	2534	403	0
10146	434	1114	1184	2	s	2535	403	0
10147	434	1114	1184	3	s	2536	403	0
10148	434	1114	1184	4	s	2537	403	0
10149	434	1114	1184	5	s	2538	403	0
10150	434	1184	1184	1	s	1322	403	0
10151	434	1184	1184	2	s	1323	403	0
10152	434	1184	1184	3	s	1320	403	0
10153	434	1184	1184	4	s	1325	403	0
10154	434	1184	1184	5	s	1324	403	0
10155	434	1184	1082	1	s	2384	403	0
10156	434	1184	1082	2	s	2385	403	0
10157	434	1184	1082	3	s	2386	403	0
10158	434	1184	1082	4	s	2387	403	0
10159	434	1184	1082	5	s	2388	403	0
10160	434	1184	1114	1	s	2540	403	0
10161	434	1184	1114	2	s	2541	403	0
10162	434	1184	1114	3	s	2542	403	0
10163	434	1184	1114	4	s	2543	403	0
10164	434	1184	1114	5	s	2544	403	0
10165	1996	1083	1083	1	s	1110	403	0
10166	1996	1083	1083	2	s	1111	403	0
10167	1996	1083	1083	3	s	1108	403	0
10168	1996	1083	1083	4	s	1113	403	0
10169	1996	1083	1083	5	s	1112	403	0
10170	2000	1266	1266	1	s	1552	403	0
10171	2000	1266	1266	2	s	1553	403	0
10172	2000	1266	1266	3	s	1550	403	0
10173	2000	1266	1266	4	s	1555	403	0
10174	2000	1266	1266	5	s	1554	403	0
10175	1982	1186	1186	1	s	1332	403	0
10176	1982	1186	1186	2	s	1333	403	0
10177	1982	1186	1186	3	s	1330	403	0
10178	1982	1186	1186	4	s	1335	403	0
10179	1982	1186	1186	5	s	1334	403	0
10180	1984	829	829	1	s	1222	403	0
10181	1984	829	829	2	s	1223	403	0
10182	1984	829	829	3	s	1220	403	0
10183	1984	829	829	4	s	1225	403	0
10184	1984	829	829	5	s	1224	403	0
10185	3371	774	774	1	s	3364	403	0
10186	3371	774	774	2	s	3365	403	0
10187	3371	774	774	3	s	3362	403	0
10188	3371	774	774	4	s	3367	403	0
10189	3371	774	774	5	s	3366	403	0
10190	1974	869	869	1	s	1203	403	0
10191	1974	869	869	2	s	1204	403	0
10192	1974	869	869	3	s	1201	403	0
10193	1974	869	869	4	s	1206	403	0
10194	1974	869	869	5	s	1205	403	0
10195	1988	1700	1700	1	s	1754	403	0
10196	1988	1700	1700	2	s	1755	403	0
10197	1988	1700	1700	3	s	1752	403	0
10198	1988	1700	1700	4	s	1757	403	0
10199	1988	1700	1700	5	s	1756	403	0
10200	424	16	16	1	s	58	403	0
10201	424	16	16	2	s	1694	403	0
10202	424	16	16	3	s	91	403	0
10203	424	16	16	4	s	1695	403	0
10204	424	16	16	5	s	59	403	0
10205	423	1560	1560	1	s	1786	403	0
10206	423	1560	1560	2	s	1788	403	0
10207	423	1560	1560	3	s	1784	403	0
10208	423	1560	1560	4	s	1789	403	0
10209	423	1560	1560	5	s	1787	403	0
10210	2002	1562	1562	1	s	1806	403	0
10211	2002	1562	1562	2	s	1808	403	0
10212	2002	1562	1562	3	s	1804	403	0
10213	2002	1562	1562	4	s	1809	403	0
10214	2002	1562	1562	5	s	1807	403	0
10215	2095	25	25	1	s	2314	403	0
10216	2095	25	25	2	s	2315	403	0
10217	2095	25	25	3	s	98	403	0
10218	2095	25	25	4	s	2317	403	0
10219	2095	25	25	5	s	2318	403	0
10220	2097	1042	1042	1	s	2326	403	0
10221	2097	1042	1042	2	s	2327	403	0
10222	2097	1042	1042	3	s	1054	403	0
10223	2097	1042	1042	4	s	2329	403	0
10224	2097	1042	1042	5	s	2330	403	0
10225	2099	790	790	1	s	902	403	0
10226	2099	790	790	2	s	904	403	0
10227	2099	790	790	3	s	900	403	0
10228	2099	790	790	4	s	905	403	0
10229	2099	790	790	5	s	903	403	0
10230	397	2277	2277	1	s	1072	403	0
10231	397	2277	2277	2	s	1074	403	0
10232	397	2277	2277	3	s	1070	403	0
10233	397	2277	2277	4	s	1075	403	0
10234	397	2277	2277	5	s	1073	403	0
10235	2994	2249	2249	1	s	2990	403	0
10236	2994	2249	2249	2	s	2992	403	0
10237	2994	2249	2249	3	s	2988	403	0
10238	2994	2249	2249	4	s	2993	403	0
10239	2994	2249	2249	5	s	2991	403	0
10240	3194	2249	2249	1	s	3190	403	0
10241	3194	2249	2249	2	s	3192	403	0
10242	3194	2249	2249	3	s	3188	403	0
10243	3194	2249	2249	4	s	3193	403	0
10244	3194	2249	2249	5	s	3191	403	0
10245	2968	2950	2950	1	s	2974	403	0
10246	2968	2950	2950	2	s	2976	403	0
10247	2968	2950	2950	3	s	2972	403	0
10248	2968	2950	2950	4	s	2977	403	0
10249	2968	2950	2950	5	s	2975	403	0
10250	3253	3220	3220	1	s	3224	403	0
10251	3253	3220	3220	2	s	3226	403	0
10252	3253	3220	3220	3	s	3222	403	0
10253	3253	3220	3220	4	s	3227	403	0
10254	3253	3220	3220	5	s	3225	403	0
10255	427	1042	1042	1	s	1054	405	0
10256	431	18	18	1	s	92	405	0
10257	435	1082	1082	1	s	1093	405	0
10258	1971	700	700	1	s	620	405	0
10259	1971	701	701	1	s	670	405	0
10260	1971	700	701	1	s	1120	405	0
10261	1971	701	700	1	s	1130	405	0
10262	1975	869	869	1	s	1201	405	0
10263	1977	21	21	1	s	94	405	0
10264	1977	23	23	1	s	96	405	0
10265	1977	20	20	1	s	410	405	0
10266	1977	21	23	1	s	532	405	0
10267	1977	21	20	1	s	1862	405	0
10268	1977	23	21	1	s	533	405	0
10269	1977	23	20	1	s	15	405	0
10270	1977	20	21	1	s	1868	405	0
10271	1977	20	23	1	s	416	405	0
10272	1983	1186	1186	1	s	1330	405	0
10273	1985	829	829	1	s	1220	405	0
10274	3372	774	774	1	s	3362	405	0
10275	1990	26	26	1	s	607	405	0
10276	1992	30	30	1	s	649	405	0
10277	6194	2249	2249	1	s	2988	405	0
10278	1995	25	25	1	s	98	405	0
10279	1995	19	19	1	s	93	405	0
10280	1995	19	25	1	s	254	405	0
10281	1995	25	19	1	s	260	405	0
10282	1997	1083	1083	1	s	1108	405	0
10283	1999	1184	1184	1	s	1320	405	0
10284	2001	1266	1266	1	s	1550	405	0
10285	2040	1114	1114	1	s	2060	405	0
10286	2222	16	16	1	s	91	405	0
10287	2223	17	17	1	s	1955	405	0
10288	2225	28	28	1	s	352	405	0
10289	5032	5069	5069	1	s	5068	405	0
10290	2226	29	29	1	s	385	405	0
10291	2227	27	27	1	s	387	405	0
10292	2229	25	25	1	s	98	405	0
10293	2231	1042	1042	1	s	1054	405	0
10294	2235	1033	1033	1	s	974	405	0
10295	2969	2950	2950	1	s	2972	405	0
10296	3254	3220	3220	1	s	3222	405	0
10297	1998	1700	1700	1	s	1752	405	0
10298	627	2277	2277	1	s	1070	405	0
10299	2593	603	603	1	s	493	783	0
10300	2593	603	603	2	s	494	783	0
10301	2593	603	603	3	s	500	783	0
10302	2593	603	603	4	s	495	783	0
10303	2593	603	603	5	s	496	783	0
10304	2593	603	603	6	s	499	783	0
10305	2593	603	603	7	s	498	783	0
10306	2593	603	603	8	s	497	783	0
10307	2593	603	603	9	s	2571	783	0
10308	2593	603	603	10	s	2570	783	0
10309	2593	603	603	11	s	2573	783	0
10310	2593	603	603	12	s	2572	783	0
10311	2593	603	600	15	o	606	783	1970
10312	1029	600	600	11	s	4161	783	0
10313	1029	600	600	30	s	506	783	0
10314	1029	600	600	1	s	507	783	0
10315	1029	600	600	5	s	508	783	0
10316	1029	600	600	10	s	4162	783	0
10317	1029	600	600	29	s	509	783	0
10318	1029	600	600	6	s	510	783	0
10319	1029	600	600	15	o	517	783	1970
10320	1029	600	603	28	s	511	783	0
10321	1029	600	604	48	s	756	783	0
10322	1029	600	718	68	s	758	783	0
10323	2594	604	604	1	s	485	783	0
10324	2594	604	604	2	s	486	783	0
10325	2594	604	604	3	s	492	783	0
10326	2594	604	604	4	s	487	783	0
10327	2594	604	604	5	s	488	783	0
10328	2594	604	604	6	s	491	783	0
10329	2594	604	604	7	s	490	783	0
10330	2594	604	604	8	s	489	783	0
10331	2594	604	604	9	s	2575	783	0
10332	2594	604	604	10	s	2574	783	0
10333	2594	604	604	11	s	2577	783	0
10334	2594	604	604	12	s	2576	783	0
10335	2594	604	600	15	o	3289	783	1970
10336	2595	718	718	1	s	1506	783	0
10337	2595	718	718	2	s	1507	783	0
10338	2595	718	718	3	s	1513	783	0
10339	2595	718	718	4	s	1508	783	0
10340	2595	718	718	5	s	1509	783	0
10341	2595	718	718	6	s	1512	783	0
10342	2595	718	718	7	s	1511	783	0
10343	2595	718	718	8	s	1510	783	0
10344	2595	718	718	9	s	2589	783	0
10345	2595	718	718	10	s	1515	783	0
10346	2595	718	718	11	s	1514	783	0
10347	2595	718	718	12	s	2590	783	0
10348	2595	718	600	15	o	3291	783	1970
10349	2745	2277	2277	1	s	2750	2742	0
10350	2745	2277	2277	2	s	2751	2742	0
10351	2745	2277	2277	3	s	2752	2742	0
10352	2745	2277	2277	4	s	1070	2742	0
10353	3522	3500	3500	1	s	3518	403	0
10354	3522	3500	3500	2	s	3520	403	0
10355	3522	3500	3500	3	s	3516	403	0
10356	3522	3500	3500	4	s	3521	403	0
10357	3522	3500	3500	5	s	3519	403	0
10358	3523	3500	3500	1	s	3516	405	0
10359	3626	3614	3614	1	s	3627	403	0
10360	3626	3614	3614	2	s	3628	403	0
10361	3626	3614	3614	3	s	3629	403	0
10362	3626	3614	3614	4	s	3631	403	0
10363	3626	3614	3614	5	s	3632	403	0
10364	3655	3614	3615	1	s	3636	783	0
10365	3659	3614	3615	1	s	3636	2742	0
10366	3659	3614	3615	2	s	3660	2742	0
10367	3683	3615	3615	1	s	3674	403	0
10368	3683	3615	3615	2	s	3675	403	0
10369	3683	3615	3615	3	s	3676	403	0
10370	3683	3615	3615	4	s	3678	403	0
10371	3683	3615	3615	5	s	3679	403	0
10372	3702	3615	3615	7	s	3693	783	0
10373	3702	3615	3615	8	s	3694	783	0
10374	3901	3831	3831	1	s	3884	403	0
10375	3901	3831	3831	2	s	3885	403	0
10376	3901	3831	3831	3	s	3882	403	0
10377	3901	3831	3831	4	s	3886	403	0
10378	3901	3831	3831	5	s	3887	403	0
10379	3903	3831	3831	1	s	3882	405	0
10380	3919	3831	3831	1	s	3893	783	0
10381	3919	3831	4537	1	s	4395	783	0
10382	3919	3831	3831	2	s	3895	783	0
10383	3919	3831	4537	2	s	2875	783	0
10384	3919	3831	3831	3	s	3888	783	0
10385	3919	3831	4537	3	s	2866	783	0
10386	3919	3831	3831	4	s	3896	783	0
10387	3919	3831	4537	4	s	3585	783	0
10388	3919	3831	3831	5	s	3894	783	0
10389	3919	3831	4537	5	s	4398	783	0
10390	3919	3831	3831	6	s	3897	783	0
10391	3919	3831	4537	6	s	4179	783	0
10392	3919	3831	3831	7	s	3890	783	0
10393	3919	3831	4537	7	s	4539	783	0
10394	3919	3831	3831	8	s	3892	783	0
10395	3919	3831	4537	8	s	2873	783	0
10396	3919	3831	2283	16	s	3889	783	0
10397	3919	3831	3831	18	s	3882	783	0
10398	6158	4537	4537	1	s	4397	783	0
10399	6158	4537	3831	1	s	4396	783	0
10400	6158	4537	4537	2	s	2877	783	0
10401	6158	4537	3831	2	s	2876	783	0
10402	6158	4537	4537	3	s	2868	783	0
10403	6158	4537	3831	3	s	2867	783	0
10404	6158	4537	4537	4	s	4142	783	0
10405	6158	4537	3831	4	s	4035	783	0
10406	6158	4537	4537	5	s	4400	783	0
10407	6158	4537	3831	5	s	4399	783	0
10408	6158	4537	4537	6	s	4198	783	0
10409	6158	4537	3831	6	s	4180	783	0
10410	6158	4537	4537	7	s	2871	783	0
10411	6158	4537	3831	7	s	2870	783	0
10412	6158	4537	4537	8	s	2874	783	0
10413	6158	4537	3831	8	s	4540	783	0
10414	6158	4537	2283	16	s	2869	783	0
10415	6158	4537	4537	18	s	2860	783	0
10416	4199	4537	4537	1	s	2862	403	0
10417	4199	4537	4537	2	s	2863	403	0
10418	4199	4537	4537	3	s	2860	403	0
10419	4199	4537	4537	4	s	2864	403	0
10420	4199	4537	4537	5	s	2865	403	0
10421	4225	4537	4537	1	s	2860	405	0
10422	4015	600	600	11	s	4161	4000	0
10423	4015	600	600	30	s	506	4000	0
10424	4015	600	600	1	s	507	4000	0
10425	4015	600	600	5	s	508	4000	0
10426	4015	600	600	10	s	4162	4000	0
10427	4015	600	600	29	s	509	4000	0
10428	4015	600	600	6	s	510	4000	0
10429	4015	600	603	8	s	511	4000	0
10430	4015	600	600	15	o	517	4000	1970
10431	4016	600	600	11	s	4161	4000	0
10432	4016	600	600	30	s	506	4000	0
10433	4016	600	600	1	s	507	4000	0
10434	4016	600	600	5	s	508	4000	0
10435	4016	600	600	10	s	4162	4000	0
10436	4016	600	600	29	s	509	4000	0
10437	4016	600	600	6	s	510	4000	0
10438	4016	600	603	8	s	511	4000	0
10439	4016	600	600	15	o	517	4000	1970
10440	4017	25	25	1	s	2314	4000	0
10441	4017	25	25	2	s	2315	4000	0
10442	4017	25	25	3	s	98	4000	0
10443	4017	25	25	4	s	2317	4000	0
10444	4017	25	25	5	s	2318	4000	0
10445	4017	25	25	11	s	664	4000	0
10446	4017	25	25	12	s	665	4000	0
10447	4017	25	25	14	s	667	4000	0
10448	4017	25	25	15	s	666	4000	0
10449	4017	25	25	28	s	3877	4000	0
10450	4033	3802	3802	1	s	3242	403	0
10451	4033	3802	3802	2	s	3244	403	0
10452	4033	3802	3802	3	s	3240	403	0
10453	4033	3802	3802	4	s	3245	403	0
10454	4033	3802	3802	5	s	3243	403	0
10455	4034	3802	3802	1	s	3240	405	0
10456	4036	3802	3802	7	s	3246	2742	0
10457	4036	3802	25	9	s	3247	2742	0
10458	4036	3802	1009	10	s	3248	2742	0
10459	4036	3802	1009	11	s	3249	2742	0
10460	4036	3802	4072	15	s	4012	2742	0
10461	4036	3802	4072	16	s	4013	2742	0
10462	4037	3802	3802	7	s	3246	2742	0
10463	4037	3802	4072	15	s	4012	2742	0
10464	4037	3802	4072	16	s	4013	2742	0
10465	3474	3831	3831	1	s	3893	4000	0
10466	3474	3831	3831	2	s	3895	4000	0
10467	3474	3831	3831	3	s	3888	4000	0
10468	3474	3831	3831	4	s	3896	4000	0
10469	3474	3831	3831	5	s	3894	4000	0
10470	3474	3831	3831	6	s	3897	4000	0
10471	3474	3831	3831	7	s	3890	4000	0
10472	3474	3831	3831	8	s	3892	4000	0
10473	3474	3831	2283	16	s	3889	4000	0
10474	3474	3831	3831	18	s	3882	4000	0
10475	5000	603	603	1	s	493	4000	0
10476	5000	603	603	2	s	494	4000	0
10477	5000	603	603	3	s	500	4000	0
10478	5000	603	603	4	s	495	4000	0
10479	5000	603	603	5	s	496	4000	0
10480	5000	603	603	6	s	499	4000	0
10481	5000	603	603	7	s	498	4000	0
10482	5000	603	603	8	s	497	4000	0
10483	5000	603	603	9	s	2571	4000	0
10484	5000	603	603	10	s	2570	4000	0
10485	5000	603	603	11	s	2573	4000	0
10486	5000	603	603	12	s	2572	4000	0
10487	5000	603	600	15	o	606	4000	1970
10488	5008	604	604	1	s	485	4000	0
10489	5008	604	604	2	s	486	4000	0
10490	5008	604	604	3	s	492	4000	0
10491	5008	604	604	4	s	487	4000	0
10492	5008	604	604	5	s	488	4000	0
10493	5008	604	604	6	s	491	4000	0
10494	5008	604	604	7	s	490	4000	0
10495	5008	604	604	8	s	489	4000	0
10496	5008	604	604	9	s	2575	4000	0
10497	5008	604	604	10	s	2574	4000	0
10498	5008	604	604	11	s	2577	4000	0
10499	5008	604	604	12	s	2576	4000	0
10500	5008	604	600	15	o	3289	4000	1970
10501	3550	869	869	3	s	3552	783	0
10502	3550	869	869	18	s	1201	783	0
10503	3550	869	869	19	s	1202	783	0
10504	3550	869	869	20	s	1203	783	0
10505	3550	869	869	21	s	1204	783	0
10506	3550	869	869	22	s	1205	783	0
10507	3550	869	869	23	s	1206	783	0
10508	3550	869	869	24	s	931	783	0
10509	3550	869	869	25	s	932	783	0
10510	3550	869	869	26	s	933	783	0
10511	3550	869	869	27	s	934	783	0
10512	3794	869	869	3	s	3552	4000	0
10513	3794	869	869	18	s	1201	4000	0
10514	3794	869	869	19	s	1202	4000	0
10515	3794	869	869	20	s	1203	4000	0
10516	3794	869	869	21	s	1204	4000	0
10517	3794	869	869	22	s	1205	4000	0
10518	3794	869	869	23	s	1206	4000	0
10519	3794	869	869	24	s	931	4000	0
10520	3794	869	869	25	s	932	4000	0
10521	3794	869	869	26	s	933	4000	0
10522	3794	869	869	27	s	934	4000	0
10523	4064	17	17	1	s	1957	3580	0
10524	4064	17	17	2	s	1958	3580	0
10525	4064	17	17	3	s	1955	3580	0
10526	4064	17	17	4	s	1960	3580	0
10527	4064	17	17	5	s	1959	3580	0
10528	4578	17	17	1	s	1955	3580	0
10529	4062	18	18	1	s	631	3580	0
10530	4062	18	18	2	s	632	3580	0
10531	4062	18	18	3	s	92	3580	0
10532	4062	18	18	4	s	634	3580	0
10533	4062	18	18	5	s	633	3580	0
10534	4577	18	18	1	s	92	3580	0
10535	4065	19	19	1	s	660	3580	0
10536	4065	19	19	2	s	661	3580	0
10537	4065	19	19	3	s	93	3580	0
10538	4065	19	19	4	s	663	3580	0
10539	4065	19	19	5	s	662	3580	0
10540	4579	19	19	1	s	93	3580	0
10541	4054	20	20	1	s	412	3580	0
10542	4054	20	20	2	s	414	3580	0
10543	4054	20	20	3	s	410	3580	0
10544	4054	20	20	4	s	415	3580	0
10545	4054	20	20	5	s	413	3580	0
10546	4054	20	21	1	s	1870	3580	0
10547	4054	20	21	2	s	1872	3580	0
10548	4054	20	21	3	s	1868	3580	0
10549	4054	20	21	4	s	1873	3580	0
10550	4054	20	21	5	s	1871	3580	0
10551	4054	20	23	1	s	418	3580	0
10552	4054	20	23	2	s	420	3580	0
10553	4054	20	23	3	s	416	3580	0
10554	4054	20	23	4	s	430	3580	0
10555	4054	20	23	5	s	419	3580	0
10556	4054	21	21	1	s	95	3580	0
10557	4054	21	21	2	s	522	3580	0
10558	4054	21	21	3	s	94	3580	0
10559	4054	21	21	4	s	524	3580	0
10560	4054	21	21	5	s	520	3580	0
10561	4054	21	20	1	s	1864	3580	0
10562	4054	21	20	2	s	1866	3580	0
10563	4054	21	20	3	s	1862	3580	0
10564	4054	21	20	4	s	1867	3580	0
10565	4054	21	20	5	s	1865	3580	0
10566	4054	21	23	1	s	534	3580	0
10567	4054	21	23	2	s	540	3580	0
10568	4054	21	23	3	s	532	3580	0
10569	4054	21	23	4	s	542	3580	0
10570	4054	21	23	5	s	536	3580	0
10571	4054	23	23	1	s	97	3580	0
10572	4054	23	23	2	s	523	3580	0
10573	4054	23	23	3	s	96	3580	0
10574	4054	23	23	4	s	525	3580	0
10575	4054	23	23	5	s	521	3580	0
10576	4054	23	21	1	s	535	3580	0
10577	4054	23	21	2	s	541	3580	0
10578	4054	23	21	3	s	533	3580	0
10579	4054	23	21	4	s	543	3580	0
10580	4054	23	21	5	s	537	3580	0
10581	4054	23	20	1	s	37	3580	0
10582	4054	23	20	2	s	80	3580	0
10583	4054	23	20	3	s	15	3580	0
10584	4054	23	20	4	s	82	3580	0
10585	4054	23	20	5	s	76	3580	0
10586	4602	20	20	1	s	412	3580	0
10587	4602	20	20	2	s	414	3580	0
10588	4602	20	20	3	s	410	3580	0
10589	4602	20	20	4	s	415	3580	0
10590	4602	20	20	5	s	413	3580	0
10591	4602	20	21	1	s	1870	3580	0
10592	4602	20	21	2	s	1872	3580	0
10593	4602	20	21	3	s	1868	3580	0
10594	4602	20	21	4	s	1873	3580	0
10595	4602	20	21	5	s	1871	3580	0
10596	4602	20	23	1	s	418	3580	0
10597	4602	20	23	2	s	420	3580	0
10598	4602	20	23	3	s	416	3580	0
10599	4602	20	23	4	s	430	3580	0
10600	4602	20	23	5	s	419	3580	0
10601	4602	21	21	1	s	95	3580	0
10602	4602	21	21	2	s	522	3580	0
10603	4602	21	21	3	s	94	3580	0
10604	4602	21	21	4	s	524	3580	0
10605	4602	21	21	5	s	520	3580	0
10606	4602	21	20	1	s	1864	3580	0
10607	4602	21	20	2	s	1866	3580	0
10608	4602	21	20	3	s	1862	3580	0
10609	4602	21	20	4	s	1867	3580	0
10610	4602	21	20	5	s	1865	3580	0
10611	4602	21	23	1	s	534	3580	0
10612	4602	21	23	2	s	540	3580	0
10613	4602	21	23	3	s	532	3580	0
10614	4602	21	23	4	s	542	3580	0
10615	4602	21	23	5	s	536	3580	0
10616	4602	23	23	1	s	97	3580	0
10617	4602	23	23	2	s	523	3580	0
10618	4602	23	23	3	s	96	3580	0
10619	4602	23	23	4	s	525	3580	0
10620	4602	23	23	5	s	521	3580	0
10621	4602	23	21	1	s	535	3580	0
10622	4602	23	21	2	s	541	3580	0
10623	4602	23	21	3	s	533	3580	0
10624	4602	23	21	4	s	543	3580	0
10625	4602	23	21	5	s	537	3580	0
10626	4602	23	20	1	s	37	3580	0
10627	4602	23	20	2	s	80	3580	0
10628	4602	23	20	3	s	15	3580	0
10629	4602	23	20	4	s	82	3580	0
10630	4602	23	20	5	s	76	3580	0
10631	4572	20	20	1	s	410	3580	0
10632	4572	21	21	1	s	94	3580	0
10633	4572	23	23	1	s	96	3580	0
10634	4056	25	25	1	s	664	3580	0
10635	4056	25	25	2	s	665	3580	0
10636	4056	25	25	3	s	98	3580	0
10637	4056	25	25	4	s	667	3580	0
10638	4056	25	25	5	s	666	3580	0
10639	4573	25	25	1	s	98	3580	0
10640	4068	26	26	1	s	609	3580	0
10641	4068	26	26	2	s	611	3580	0
10642	4068	26	26	3	s	607	3580	0
10643	4068	26	26	4	s	612	3580	0
10644	4068	26	26	5	s	610	3580	0
10645	4606	26	26	1	s	609	3580	0
10646	4606	26	26	2	s	611	3580	0
10647	4606	26	26	3	s	607	3580	0
10648	4606	26	26	4	s	612	3580	0
10649	4606	26	26	5	s	610	3580	0
10650	4580	26	26	1	s	607	3580	0
10651	4069	27	27	1	s	2799	3580	0
10652	4069	27	27	2	s	2801	3580	0
10653	4069	27	27	3	s	387	3580	0
10654	4069	27	27	4	s	2802	3580	0
10655	4069	27	27	5	s	2800	3580	0
10656	4581	27	27	1	s	387	3580	0
10657	4607	27	27	1	s	2799	3580	0
10658	4607	27	27	2	s	2801	3580	0
10659	4607	27	27	3	s	387	3580	0
10660	4607	27	27	4	s	2802	3580	0
10661	4607	27	27	5	s	2800	3580	0
10662	4070	700	700	1	s	622	3580	0
10663	4070	700	700	2	s	624	3580	0
10664	4070	700	700	3	s	620	3580	0
10665	4070	700	700	4	s	625	3580	0
10666	4070	700	700	5	s	623	3580	0
10667	4070	700	701	1	s	1122	3580	0
10668	4070	700	701	2	s	1124	3580	0
10669	4070	700	701	3	s	1120	3580	0
10670	4070	700	701	4	s	1125	3580	0
10671	4070	700	701	5	s	1123	3580	0
10672	4070	701	700	1	s	1132	3580	0
10673	4070	701	700	2	s	1134	3580	0
10674	4070	701	700	3	s	1130	3580	0
10675	4070	701	700	4	s	1135	3580	0
10676	4070	701	700	5	s	1133	3580	0
10677	4070	701	701	1	s	672	3580	0
10678	4070	701	701	2	s	673	3580	0
10679	4070	701	701	3	s	670	3580	0
10680	4070	701	701	4	s	675	3580	0
10681	4070	701	701	5	s	674	3580	0
10682	4608	700	700	1	s	622	3580	0
10683	4608	700	700	2	s	624	3580	0
10684	4608	700	700	3	s	620	3580	0
10685	4608	700	700	4	s	625	3580	0
10686	4608	700	700	5	s	623	3580	0
10687	4608	700	701	1	s	1122	3580	0
10688	4608	700	701	2	s	1124	3580	0
10689	4608	700	701	3	s	1120	3580	0
10690	4608	700	701	4	s	1125	3580	0
10691	4608	700	701	5	s	1123	3580	0
10692	4608	701	700	1	s	1132	3580	0
10693	4608	701	700	2	s	1134	3580	0
10694	4608	701	700	3	s	1130	3580	0
10695	4608	701	700	4	s	1135	3580	0
10696	4608	701	700	5	s	1133	3580	0
10697	4608	701	701	1	s	672	3580	0
10698	4608	701	701	2	s	673	3580	0
10699	4608	701	701	3	s	670	3580	0
10700	4608	701	701	4	s	675	3580	0
10701	4608	701	701	5	s	674	3580	0
10702	4582	700	700	1	s	620	3580	0
10703	4582	701	701	1	s	670	3580	0
10704	4074	829	829	1	s	1222	3580	0
10705	4074	829	829	2	s	1223	3580	0
10706	4074	829	829	3	s	1220	3580	0
10707	4074	829	829	4	s	1225	3580	0
10708	4074	829	829	5	s	1224	3580	0
10709	4609	829	829	1	s	1222	3580	0
10710	4609	829	829	2	s	1223	3580	0
10711	4609	829	829	3	s	1220	3580	0
10712	4609	829	829	4	s	1225	3580	0
10713	4609	829	829	5	s	1224	3580	0
10714	4583	829	829	1	s	1220	3580	0
10715	4109	774	774	1	s	3364	3580	0
10716	4109	774	774	2	s	3365	3580	0
10717	4109	774	774	3	s	3362	3580	0
10718	4109	774	774	4	s	3367	3580	0
10719	4109	774	774	5	s	3366	3580	0
10720	4610	774	774	1	s	3364	3580	0
10721	4610	774	774	2	s	3365	3580	0
10722	4610	774	774	3	s	3362	3580	0
10723	4610	774	774	4	s	3367	3580	0
10724	4610	774	774	5	s	3366	3580	0
10725	4584	774	774	1	s	3362	3580	0
10726	4075	869	869	1	s	1203	3580	0
10727	4075	869	869	2	s	1204	3580	0
10728	4075	869	869	3	s	1201	3580	0
10729	4075	869	869	4	s	1206	3580	0
10730	4075	869	869	5	s	1205	3580	0
10731	4611	869	869	1	s	1203	3580	0
10732	4611	869	869	2	s	1204	3580	0
10733	4611	869	869	3	s	1201	3580	0
10734	4611	869	869	4	s	1206	3580	0
10735	4611	869	869	5	s	1205	3580	0
10736	4585	869	869	1	s	1201	3580	0
10737	4102	869	869	3	s	3552	3580	0
10738	4102	869	869	7	s	934	3580	0
10739	4102	869	869	8	s	932	3580	0
10740	4102	869	869	18	s	1201	3580	0
10741	4102	869	869	24	s	933	3580	0
10742	4102	869	869	26	s	931	3580	0
10743	4076	1042	1042	1	s	1058	3580	0
10744	4076	1042	1042	2	s	1059	3580	0
10745	4076	1042	1042	3	s	1054	3580	0
10746	4076	1042	1042	4	s	1061	3580	0
10747	4076	1042	1042	5	s	1060	3580	0
10748	4586	1042	1042	1	s	1054	3580	0
10749	4077	1083	1083	1	s	1110	3580	0
10750	4077	1083	1083	2	s	1111	3580	0
10751	4077	1083	1083	3	s	1108	3580	0
10752	4077	1083	1083	4	s	1113	3580	0
10753	4077	1083	1083	5	s	1112	3580	0
10754	4612	1083	1083	1	s	1110	3580	0
10755	4612	1083	1083	2	s	1111	3580	0
10756	4612	1083	1083	3	s	1108	3580	0
10757	4612	1083	1083	4	s	1113	3580	0
10758	4612	1083	1083	5	s	1112	3580	0
10759	4587	1083	1083	1	s	1108	3580	0
10760	4059	1114	1114	1	s	2062	3580	0
10761	4059	1114	1114	2	s	2063	3580	0
10762	4059	1114	1114	3	s	2060	3580	0
10763	4059	1114	1114	4	s	2065	3580	0
10764	4059	1114	1114	5	s	2064	3580	0
10765	4059	1114	1082	1	s	2371	3580	0
10766	4059	1114	1082	2	s	2372	3580	0
10767	4059	1114	1082	3	s	2373	3580	0
10768	4059	1114	1082	4	s	2374	3580	0
10769	4059	1114	1082	5	s	2375	3580	0
10770	4059	1114	1184	1	s	2534	3580	0
10771	4059	1114	1184	2	s	2535	3580	0
10772	4059	1114	1184	3	s	2536	3580	0
10773	4059	1114	1184	4	s	2537	3580	0
10774	4059	1114	1184	5	s	2538	3580	0
10775	4059	1082	1082	1	s	1095	3580	0
10776	4059	1082	1082	2	s	1096	3580	0
10777	4059	1082	1082	3	s	1093	3580	0
10778	4059	1082	1082	4	s	1098	3580	0
10779	4059	1082	1082	5	s	1097	3580	0
10780	4059	1082	1114	1	s	2345	3580	0
10781	4059	1082	1114	2	s	2346	3580	0
10782	4059	1082	1114	3	s	2347	3580	0
10783	4059	1082	1114	4	s	2348	3580	0
10784	4059	1082	1114	5	s	2349	3580	0
10785	4059	1082	1184	1	s	2358	3580	0
10786	4059	1082	1184	2	s	2359	3580	0
10787	4059	1082	1184	3	s	2360	3580	0
10788	4059	1082	1184	4	s	2361	3580	0
10789	4059	1082	1184	5	s	2362	3580	0
10790	4059	1184	1082	1	s	2384	3580	0
10791	4059	1184	1082	2	s	2385	3580	0
10792	4059	1184	1082	3	s	2386	3580	0
10793	4059	1184	1082	4	s	2387	3580	0
10794	4059	1184	1082	5	s	2388	3580	0
10795	4059	1184	1114	1	s	2540	3580	0
10796	4059	1184	1114	2	s	2541	3580	0
10797	4059	1184	1114	3	s	2542	3580	0
10798	4059	1184	1114	4	s	2543	3580	0
10799	4059	1184	1114	5	s	2544	3580	0
10800	4059	1184	1184	1	s	1322	3580	0
10801	4059	1184	1184	2	s	1323	3580	0
10802	4059	1184	1184	3	s	1320	3580	0
10803	4059	1184	1184	4	s	1325	3580	0
10804	4059	1184	1184	5	s	1324	3580	0
10805	4605	1114	1114	1	s	2062	3580	0
10806	4605	1114	1114	2	s	2063	3580	0
10807	4605	1114	1114	3	s	2060	3580	0
10808	4605	1114	1114	4	s	2065	3580	0
10809	4605	1114	1114	5	s	2064	3580	0
10810	4605	1114	1082	1	s	2371	3580	0
10811	4605	1114	1082	2	s	2372	3580	0
10812	4605	1114	1082	3	s	2373	3580	0
10813	4605	1114	1082	4	s	2374	3580	0
10814	4605	1114	1082	5	s	2375	3580	0
10815	4605	1114	1184	1	s	2534	3580	0
10816	4605	1114	1184	2	s	2535	3580	0
10817	4605	1114	1184	3	s	2536	3580	0
10818	4605	1114	1184	4	s	2537	3580	0
10819	4605	1114	1184	5	s	2538	3580	0
10820	4605	1082	1082	1	s	1095	3580	0
10821	4605	1082	1082	2	s	1096	3580	0
10822	4605	1082	1082	3	s	1093	3580	0
10823	4605	1082	1082	4	s	1098	3580	0
10824	4605	1082	1082	5	s	1097	3580	0
10825	4605	1082	1114	1	s	2345	3580	0
10826	4605	1082	1114	2	s	2346	3580	0
10827	4605	1082	1114	3	s	2347	3580	0
10828	4605	1082	1114	4	s	2348	3580	0
10829	4605	1082	1114	5	s	2349	3580	0
10830	4605	1082	1184	1	s	2358	3580	0
10831	4605	1082	1184	2	s	2359	3580	0
10832	4605	1082	1184	3	s	2360	3580	0
10833	4605	1082	1184	4	s	2361	3580	0
10834	4605	1082	1184	5	s	2362	3580	0
10835	4605	1184	1082	1	s	2384	3580	0
10836	4605	1184	1082	2	s	2385	3580	0
10837	4605	1184	1082	3	s	2386	3580	0
10838	4605	1184	1082	4	s	2387	3580	0
10839	4605	1184	1082	5	s	2388	3580	0
10840	4605	1184	1114	1	s	2540	3580	0
10841	4605	1184	1114	2	s	2541	3580	0
10842	4605	1184	1114	3	s	2542	3580	0
10843	4605	1184	1114	4	s	2543	3580	0
10844	4605	1184	1114	5	s	2544	3580	0
10845	4605	1184	1184	1	s	1322	3580	0
10846	4605	1184	1184	2	s	1323	3580	0
10847	4605	1184	1184	3	s	1320	3580	0
10848	4605	1184	1184	4	s	1325	3580	0
10849	4605	1184	1184	5	s	1324	3580	0
10850	4576	1114	1114	1	s	2060	3580	0
10851	4576	1082	1082	1	s	1093	3580	0
10852	4576	1184	1184	1	s	1320	3580	0
10853	4078	1186	1186	1	s	1332	3580	0
10854	4078	1186	1186	2	s	1333	3580	0
10855	4078	1186	1186	3	s	1330	3580	0
10856	4078	1186	1186	4	s	1335	3580	0
10857	4078	1186	1186	5	s	1334	3580	0
10858	4613	1186	1186	1	s	1332	3580	0
10859	4613	1186	1186	2	s	1333	3580	0
10860	4613	1186	1186	3	s	1330	3580	0
10861	4613	1186	1186	4	s	1335	3580	0
10862	4613	1186	1186	5	s	1334	3580	0
10863	4588	1186	1186	1	s	1330	3580	0
10864	4058	1266	1266	1	s	1552	3580	0
10865	4058	1266	1266	2	s	1553	3580	0
10866	4058	1266	1266	3	s	1550	3580	0
10867	4058	1266	1266	4	s	1555	3580	0
10868	4058	1266	1266	5	s	1554	3580	0
10869	4604	1266	1266	1	s	1552	3580	0
10870	4604	1266	1266	2	s	1553	3580	0
10871	4604	1266	1266	3	s	1550	3580	0
10872	4604	1266	1266	4	s	1555	3580	0
10873	4604	1266	1266	5	s	1554	3580	0
10874	4575	1266	1266	1	s	1550	3580	0
10875	4079	1560	1560	1	s	1786	3580	0
10876	4079	1560	1560	2	s	1788	3580	0
10877	4079	1560	1560	3	s	1784	3580	0
10878	4079	1560	1560	4	s	1789	3580	0
10879	4079	1560	1560	5	s	1787	3580	0
10880	4080	1562	1562	1	s	1806	3580	0
10881	4080	1562	1562	2	s	1808	3580	0
10882	4080	1562	1562	3	s	1804	3580	0
10883	4080	1562	1562	4	s	1809	3580	0
10884	4080	1562	1562	5	s	1807	3580	0
10885	4055	1700	1700	1	s	1754	3580	0
10886	4055	1700	1700	2	s	1755	3580	0
10887	4055	1700	1700	3	s	1752	3580	0
10888	4055	1700	1700	4	s	1757	3580	0
10889	4055	1700	1700	5	s	1756	3580	0
10890	4603	1700	1700	1	s	1754	3580	0
10891	4603	1700	1700	2	s	1755	3580	0
10892	4603	1700	1700	3	s	1752	3580	0
10893	4603	1700	1700	4	s	1757	3580	0
10894	4603	1700	1700	5	s	1756	3580	0
10895	4574	1700	1700	1	s	1752	3580	0
10896	4081	2950	2950	1	s	2974	3580	0
10897	4081	2950	2950	2	s	2976	3580	0
10898	4081	2950	2950	3	s	2972	3580	0
10899	4081	2950	2950	4	s	2977	3580	0
10900	4081	2950	2950	5	s	2975	3580	0
10901	4614	2950	2950	1	s	2974	3580	0
10902	4614	2950	2950	2	s	2976	3580	0
10903	4614	2950	2950	3	s	2972	3580	0
10904	4614	2950	2950	4	s	2977	3580	0
10905	4614	2950	2950	5	s	2975	3580	0
10906	4589	2950	2950	1	s	2972	3580	0
10907	4103	3831	3831	1	s	3893	3580	0
10908	4103	3831	3831	2	s	3895	3580	0
10909	4103	3831	3831	3	s	3888	3580	0
10910	4103	3831	3831	4	s	3896	3580	0
10911	4103	3831	3831	5	s	3894	3580	0
10912	4103	3831	3831	7	s	3890	3580	0
10913	4103	3831	3831	8	s	3892	3580	0
10914	4103	3831	2283	16	s	3889	3580	0
10915	4103	3831	3831	17	s	3897	3580	0
10916	4103	3831	3831	18	s	3882	3580	0
10917	4103	3831	3831	20	s	3884	3580	0
10918	4103	3831	3831	21	s	3885	3580	0
10919	4103	3831	3831	22	s	3887	3580	0
10920	4103	3831	3831	23	s	3886	3580	0
10921	4082	3220	3220	1	s	3224	3580	0
10922	4082	3220	3220	2	s	3226	3580	0
10923	4082	3220	3220	3	s	3222	3580	0
10924	4082	3220	3220	4	s	3227	3580	0
10925	4082	3220	3220	5	s	3225	3580	0
10926	4615	3220	3220	1	s	3224	3580	0
10927	4615	3220	3220	2	s	3226	3580	0
10928	4615	3220	3220	3	s	3222	3580	0
10929	4615	3220	3220	4	s	3227	3580	0
10930	4615	3220	3220	5	s	3225	3580	0
10931	4590	3220	3220	1	s	3222	3580	0
10932	4104	603	603	1	s	493	3580	0
10933	4104	603	603	2	s	494	3580	0
10934	4104	603	603	3	s	500	3580	0
10935	4104	603	603	4	s	495	3580	0
10936	4104	603	603	5	s	496	3580	0
10937	4104	603	603	6	s	499	3580	0
10938	4104	603	603	7	s	498	3580	0
10939	4104	603	603	8	s	497	3580	0
10940	4104	603	603	9	s	2571	3580	0
10941	4104	603	603	10	s	2570	3580	0
10942	4104	603	603	11	s	2573	3580	0
10943	4104	603	603	12	s	2572	3580	0
10944	4104	603	600	7	s	433	3580	0', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_amproc AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2]::UINTEGER AS amprocfamily,
    cells[3]::UINTEGER AS amproclefttype,
    cells[4]::UINTEGER AS amprocrighttype,
    cells[5]::SMALLINT AS amprocnum,
    cells[6]::UINTEGER AS amproc
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('10000	397	2277	2277	1	382
10001	423	1560	1560	1	1596
10002	423	1560	1560	4	5051
10003	424	16	16	1	1693
10004	424	16	16	4	5051
10005	426	1042	1042	1	1078
10006	426	1042	1042	2	3328
10007	426	1042	1042	4	5050
10008	428	17	17	1	1954
10009	428	17	17	2	3331
10010	428	17	17	4	5051
10011	429	18	18	1	358
10012	429	18	18	4	5051
10013	434	1082	1082	1	1092
10014	434	1082	1082	2	3136
10015	434	1082	1082	4	5051
10016	434	1082	1114	1	2344
10017	434	1082	1184	1	2357
10018	434	1114	1114	1	2045
10019	434	1114	1114	2	3137
10020	434	1114	1114	4	5051
10021	434	1114	1082	1	2370
10022	434	1114	1184	1	2526
10023	434	1184	1184	1	1314
10024	434	1184	1184	2	3137
10025	434	1184	1184	4	5051
10026	434	1184	1082	1	2383
10027	434	1184	1114	1	2533
10028	434	1082	1186	3	4133
10029	434	1114	1186	3	4134
10030	434	1184	1186	3	4135
10031	1970	700	700	1	354
10032	1970	700	700	2	3132
10033	1970	700	701	1	2194
10034	1970	701	701	1	355
10035	1970	701	701	2	3133
10036	1970	701	700	1	2195
10037	1970	701	701	3	4139
10038	1970	700	701	3	4140
10039	1974	869	869	1	926
10040	1974	869	869	2	5033
10041	1974	869	869	4	5051
10042	1976	21	21	1	350
10043	1976	21	21	2	3129
10044	1976	21	21	4	5051
10045	1976	21	23	1	2190
10046	1976	21	20	1	2192
10047	1976	21	20	3	4130
10048	1976	21	23	3	4131
10049	1976	21	21	3	4132
10050	1976	23	23	1	351
10051	1976	23	23	2	3130
10052	1976	23	23	4	5051
10053	1976	23	20	1	2188
10054	1976	23	21	1	2191
10055	1976	23	20	3	4127
10056	1976	23	23	3	4128
10057	1976	23	21	3	4129
10058	1976	20	20	1	842
10059	1976	20	20	2	3131
10060	1976	20	20	4	5051
10061	1976	20	23	1	2189
10062	1976	20	21	1	2193
10063	1976	20	20	3	4126
10064	1982	1186	1186	1	1315
10065	1982	1186	1186	3	4136
10066	1984	829	829	1	836
10067	1984	829	829	2	3359
10068	1984	829	829	4	5051
10069	1988	1700	1700	1	1769
10070	1988	1700	1700	2	3283
10071	1988	1700	1700	3	4141
10072	1989	26	26	1	356
10073	1989	26	26	2	3134
10074	1989	26	26	4	5051
10075	1991	30	30	1	404
10076	1991	30	30	4	5051
10077	1994	25	25	1	360
10078	1994	25	25	2	3255
10079	1994	25	25	4	5050
10080	1994	19	19	1	359
10081	1994	19	19	2	3135
10082	1994	19	19	4	5050
10083	1994	19	25	1	246
10084	1994	25	19	1	253
10085	1996	1083	1083	1	1107
10086	1996	1083	1083	4	5051
10087	1996	1083	1186	3	4137
10088	2000	1266	1266	1	1358
10089	2000	1266	1266	4	5051
10090	2000	1266	1186	3	4138
10091	2002	1562	1562	1	1672
10092	2002	1562	1562	4	5051
10093	2095	25	25	1	2166
10094	2095	25	25	2	3332
10095	2095	25	25	4	5051
10096	2097	1042	1042	1	2180
10097	2097	1042	1042	2	3333
10098	2097	1042	1042	4	5051
10099	2099	790	790	1	377
10100	2099	790	790	4	5051
10101	2789	27	27	1	2794
10102	2789	27	27	4	5051
10103	2968	2950	2950	1	2960
10104	2968	2950	2950	2	3300
10105	2968	2950	2950	4	5051
10106	2994	2249	2249	1	2987
10107	3194	2249	2249	1	3187
10108	3253	3220	3220	1	3251
10109	3253	3220	3220	4	5051
10110	3371	774	774	1	4119
10111	3371	774	774	4	5051
10112	3522	3500	3500	1	3514
10113	3522	3500	3500	4	5051
10114	3626	3614	3614	1	3622
10115	3683	3615	3615	1	3668
10116	3901	3831	3831	1	3870
10117	4199	4537	4537	1	4273
10118	4033	3802	3802	1	4044
10119	5067	5069	5069	1	5096
10120	5067	5069	5069	4	5051
10121	427	1042	1042	1	1080
10122	427	1042	1042	2	972
10123	431	18	18	1	454
10124	431	18	18	2	446
10125	435	1082	1082	1	450
10126	435	1082	1082	2	425
10127	627	2277	2277	1	626
10128	627	2277	2277	2	782
10129	1971	700	700	1	451
10130	1971	700	700	2	443
10131	1971	701	701	1	452
10132	1971	701	701	2	444
10133	1975	869	869	1	422
10134	1975	869	869	2	779
10135	1977	21	21	1	449
10136	1977	21	21	2	441
10137	1977	23	23	1	450
10138	1977	23	23	2	425
10139	1977	20	20	1	949
10140	1977	20	20	2	442
10141	1983	1186	1186	1	1697
10142	1983	1186	1186	2	3418
10143	1985	829	829	1	399
10144	1985	829	829	2	778
10145	1990	26	26	1	453
10146	1990	26	26	2	445
10147	1992	30	30	1	457
10148	1992	30	30	2	776
10149	1995	25	25	1	400
10150	1995	25	25	2	448
10151	1995	19	19	1	455
10152	1995	19	19	2	447
10153	1997	1083	1083	1	1688
10154	1997	1083	1083	2	3409
10155	1998	1700	1700	1	432
10156	1998	1700	1700	2	780
10157	1999	1184	1184	1	2039
10158	1999	1184	1184	2	3411
10159	2001	1266	1266	1	1696
10160	2001	1266	1266	2	3410
10161	2040	1114	1114	1	2039
10162	2040	1114	1114	2	3411
10163	2222	16	16	1	454
10164	2222	16	16	2	446
10165	2223	17	17	1	456
10166	2223	17	17	2	772
10167	2225	28	28	1	450
10168	2225	28	28	2	425
10169	5032	5069	5069	1	949
10170	5032	5069	5069	2	442
10171	2226	29	29	1	450
10172	2226	29	29	2	425
10173	2227	27	27	1	2233
10174	2227	27	27	2	2234
10175	2229	25	25	1	400
10176	2229	25	25	2	448
10177	2231	1042	1042	1	1080
10178	2231	1042	1042	2	972
10179	2235	1033	1033	1	329
10180	2235	1033	1033	2	777
10181	2969	2950	2950	1	2963
10182	2969	2950	2950	2	3412
10183	6194	2249	2249	1	6192
10184	6194	2249	2249	2	6193
10185	3254	3220	3220	1	3252
10186	3254	3220	3220	2	3413
10187	3372	774	774	1	328
10188	3372	774	774	2	781
10189	3523	3500	3500	1	3515
10190	3523	3500	3500	2	3414
10191	3903	3831	3831	1	3902
10192	3903	3831	3831	2	3417
10193	4225	4537	4537	1	4278
10194	4225	4537	4537	2	4279
10195	4034	3802	3802	1	4045
10196	4034	3802	3802	2	3416
10197	1029	600	600	1	2179
10198	1029	600	600	2	2583
10199	1029	600	600	3	1030
10200	1029	600	600	5	2581
10201	1029	600	600	6	2582
10202	1029	600	600	7	2584
10203	1029	600	600	8	3064
10204	1029	600	600	9	3282
10205	1029	600	600	11	3435
10206	2593	603	603	1	2578
10207	2593	603	603	2	2583
10208	2593	603	603	5	2581
10209	2593	603	603	6	2582
10210	2593	603	603	7	2584
10211	2593	603	603	8	3998
10212	2594	604	604	1	2585
10213	2594	604	604	2	2583
10214	2594	604	604	3	2586
10215	2594	604	604	5	2581
10216	2594	604	604	6	2582
10217	2594	604	604	7	2584
10218	2594	604	604	8	3288
10219	2595	718	718	1	2591
10220	2595	718	718	2	2583
10221	2595	718	718	3	2592
10222	2595	718	718	5	2581
10223	2595	718	718	6	2582
10224	2595	718	718	7	2584
10225	2595	718	718	8	3280
10226	3655	3614	3614	1	3654
10227	3655	3614	3614	2	3651
10228	3655	3614	3614	3	3648
10229	3655	3614	3614	4	3649
10230	3655	3614	3614	5	3653
10231	3655	3614	3614	6	3650
10232	3655	3614	3614	7	3652
10233	3655	3614	3614	10	3434
10234	3702	3615	3615	1	3701
10235	3702	3615	3615	2	3698
10236	3702	3615	3615	3	3695
10237	3702	3615	3615	5	3700
10238	3702	3615	3615	6	3697
10239	3702	3615	3615	7	3699
10240	3919	3831	3831	1	3875
10241	3919	3831	3831	2	3876
10242	3919	3831	3831	5	3879
10243	3919	3831	3831	6	3880
10244	3919	3831	3831	7	3881
10245	3550	869	869	1	3553
10246	3550	869	869	2	3554
10247	3550	869	869	3	3555
10248	3550	869	869	5	3557
10249	3550	869	869	6	3558
10250	3550	869	869	7	3559
10251	3550	869	869	9	3573
10252	6158	4537	4537	1	6154
10253	6158	4537	4537	2	3876
10254	6158	4537	4537	3	6156
10255	6158	4537	4537	5	3879
10256	6158	4537	4537	6	3880
10257	6158	4537	4537	7	3881
10258	2745	2277	2277	2	2743
10259	2745	2277	2277	3	2774
10260	2745	2277	2277	4	2744
10261	2745	2277	2277	6	3920
10262	3659	3614	3614	1	3724
10263	3659	3614	3614	2	3656
10264	3659	3614	3614	3	3657
10265	3659	3614	3614	4	3658
10266	3659	3614	3614	5	2700
10267	3659	3614	3614	6	3921
10268	4036	3802	3802	1	3480
10269	4036	3802	3802	2	3482
10270	4036	3802	3802	3	3483
10271	4036	3802	3802	4	3484
10272	4036	3802	3802	6	3488
10273	4037	3802	3802	1	351
10274	4037	3802	3802	2	3485
10275	4037	3802	3802	3	3486
10276	4037	3802	3802	4	3487
10277	4037	3802	3802	6	3489
10278	3474	3831	3831	1	3469
10279	3474	3831	3831	2	3470
10280	3474	3831	3831	3	3471
10281	3474	3831	3831	4	3472
10282	3474	3831	3831	5	3473
10283	3794	869	869	1	3795
10284	3794	869	869	2	3796
10285	3794	869	869	3	3797
10286	3794	869	869	4	3798
10287	3794	869	869	5	3799
10288	4015	600	600	1	4018
10289	4015	600	600	2	4019
10290	4015	600	600	3	4020
10291	4015	600	600	4	4021
10292	4015	600	600	5	4022
10293	4016	600	600	1	4023
10294	4016	600	600	2	4024
10295	4016	600	600	3	4025
10296	4016	600	600	4	4026
10297	4016	600	600	5	4022
10298	4017	25	25	1	4027
10299	4017	25	25	2	4028
10300	4017	25	25	3	4029
10301	4017	25	25	4	4030
10302	4017	25	25	5	4031
10303	5000	603	603	1	5012
10304	5000	603	603	2	5013
10305	5000	603	603	3	5014
10306	5000	603	603	4	5015
10307	5000	603	603	5	5016
10308	5008	604	604	1	5010
10309	5008	604	604	2	5013
10310	5008	604	604	3	5014
10311	5008	604	604	4	5015
10312	5008	604	604	5	5016
10313	5008	604	604	6	5011
10314	4064	17	17	1	3383
10315	4064	17	17	2	3384
10316	4064	17	17	3	3385
10317	4064	17	17	4	3386
10318	4578	17	17	1	4591
10319	4578	17	17	2	4592
10320	4578	17	17	3	4593
10321	4578	17	17	4	4594
10322	4578	17	17	5	4595
10323	4578	17	17	11	456
10324	4062	18	18	1	3383
10325	4062	18	18	2	3384
10326	4062	18	18	3	3385
10327	4062	18	18	4	3386
10328	4577	18	18	1	4591
10329	4577	18	18	2	4592
10330	4577	18	18	3	4593
10331	4577	18	18	4	4594
10332	4577	18	18	5	4595
10333	4577	18	18	11	454
10334	4065	19	19	1	3383
10335	4065	19	19	2	3384
10336	4065	19	19	3	3385
10337	4065	19	19	4	3386
10338	4579	19	19	1	4591
10339	4579	19	19	2	4592
10340	4579	19	19	3	4593
10341	4579	19	19	4	4594
10342	4579	19	19	5	4595
10343	4579	19	19	11	455
10344	4054	20	20	1	3383
10345	4054	20	20	2	3384
10346	4054	20	20	3	3385
10347	4054	20	20	4	3386
10348	4054	21	21	1	3383
10349	4054	21	21	2	3384
10350	4054	21	21	3	3385
10351	4054	21	21	4	3386
10352	4054	23	23	1	3383
10353	4054	23	23	2	3384
10354	4054	23	23	3	3385
10355	4054	23	23	4	3386
10356	4602	21	21	1	4616
10357	4602	21	21	2	4617
10358	4602	21	21	3	4618
10359	4602	21	21	4	4619
10360	4602	21	21	5	4620
10361	4602	21	21	11	4621
10362	4602	23	23	1	4616
10363	4602	23	23	2	4617
10364	4602	23	23	3	4618
10365	4602	23	23	4	4619
10366	4602	23	23	5	4620
10367	4602	23	23	11	4622
10368	4602	20	20	1	4616
10369	4602	20	20	2	4617
10370	4602	20	20	3	4618
10371	4602	20	20	4	4619
10372	4602	20	20	5	4620
10373	4602	20	20	11	4623
10374	4572	20	20	1	4591
10375	4572	20	20	2	4592
10376	4572	20	20	3	4593
10377	4572	20	20	4	4594
10378	4572	20	20	5	4595
10379	4572	20	20	11	949
10380	4572	21	21	1	4591
10381	4572	21	21	2	4592
10382	4572	21	21	3	4593
10383	4572	21	21	4	4594
10384	4572	21	21	5	4595
10385	4572	21	21	11	449
10386	4572	23	23	1	4591
10387	4572	23	23	2	4592
10388	4572	23	23	3	4593
10389	4572	23	23	4	4594
10390	4572	23	23	5	4595
10391	4572	23	23	11	450
10392	4056	25	25	1	3383
10393	4056	25	25	2	3384
10394	4056	25	25	3	3385
10395	4056	25	25	4	3386
10396	4573	25	25	1	4591
10397	4573	25	25	2	4592
10398	4573	25	25	3	4593
10399	4573	25	25	4	4594
10400	4573	25	25	5	4595
10401	4573	25	25	11	400
10402	4068	26	26	1	3383
10403	4068	26	26	2	3384
10404	4068	26	26	3	3385
10405	4068	26	26	4	3386
10406	4606	26	26	1	4616
10407	4606	26	26	2	4617
10408	4606	26	26	3	4618
10409	4606	26	26	4	4619
10410	4606	26	26	5	4620
10411	4606	26	26	11	4622
10412	4580	26	26	1	4591
10413	4580	26	26	2	4592
10414	4580	26	26	3	4593
10415	4580	26	26	4	4594
10416	4580	26	26	5	4595
10417	4580	26	26	11	453
10418	4069	27	27	1	3383
10419	4069	27	27	2	3384
10420	4069	27	27	3	3385
10421	4069	27	27	4	3386
10422	4581	27	27	1	4591
10423	4581	27	27	2	4592
10424	4581	27	27	3	4593
10425	4581	27	27	4	4594
10426	4581	27	27	5	4595
10427	4581	27	27	11	2233
10428	4607	27	27	1	4616
10429	4607	27	27	2	4617
10430	4607	27	27	3	4618
10431	4607	27	27	4	4619
10432	4607	27	27	5	4620
10433	4607	27	27	11	4627
10434	4070	700	700	1	3383
10435	4070	700	700	2	3384
10436	4070	700	700	3	3385
10437	4070	700	700	4	3386
10438	4070	701	701	1	3383
10439	4070	701	701	2	3384
10440	4070	701	701	3	3385
10441	4070	701	701	4	3386
10442	4608	700	700	1	4616
10443	4608	700	700	2	4617
10444	4608	700	700	3	4618
10445	4608	700	700	4	4619
10446	4608	700	700	5	4620
10447	4608	700	700	11	4624
10448	4608	701	701	1	4616
10449	4608	701	701	2	4617
10450	4608	701	701	3	4618
10451	4608	701	701	4	4619
10452	4608	701	701	5	4620
10453	4608	701	701	11	4625
10454	4582	700	700	1	4591
10455	4582	700	700	2	4592
10456	4582	700	700	3	4593
10457	4582	700	700	4	4594
10458	4582	700	700	5	4595
10459	4582	700	700	11	451
10460	4582	701	701	1	4591
10461	4582	701	701	2	4592
10462	4582	701	701	3	4593
10463	4582	701	701	4	4594
10464	4582	701	701	5	4595
10465	4582	701	701	11	452
10466	4074	829	829	1	3383
10467	4074	829	829	2	3384
10468	4074	829	829	3	3385
10469	4074	829	829	4	3386
10470	4609	829	829	1	4616
10471	4609	829	829	2	4617
10472	4609	829	829	3	4618
10473	4609	829	829	4	4619
10474	4609	829	829	5	4620
10475	4609	829	829	11	4634
10476	4583	829	829	1	4591
10477	4583	829	829	2	4592
10478	4583	829	829	3	4593
10479	4583	829	829	4	4594
10480	4583	829	829	5	4595
10481	4583	829	829	11	399
10482	4109	774	774	1	3383
10483	4109	774	774	2	3384
10484	4109	774	774	3	3385
10485	4109	774	774	4	3386
10486	4610	774	774	1	4616
10487	4610	774	774	2	4617
10488	4610	774	774	3	4618
10489	4610	774	774	4	4619
10490	4610	774	774	5	4620
10491	4610	774	774	11	4635
10492	4584	774	774	1	4591
10493	4584	774	774	2	4592
10494	4584	774	774	3	4593
10495	4584	774	774	4	4594
10496	4584	774	774	5	4595
10497	4584	774	774	11	328
10498	4075	869	869	1	3383
10499	4075	869	869	2	3384
10500	4075	869	869	3	3385
10501	4075	869	869	4	3386
10502	4611	869	869	1	4616
10503	4611	869	869	2	4617
10504	4611	869	869	3	4618
10505	4611	869	869	4	4619
10506	4611	869	869	5	4620
10507	4611	869	869	11	4636
10508	4585	869	869	1	4591
10509	4585	869	869	2	4592
10510	4585	869	869	3	4593
10511	4585	869	869	4	4594
10512	4585	869	869	5	4595
10513	4585	869	869	11	422
10514	4102	869	869	1	4105
10515	4102	869	869	2	4106
10516	4102	869	869	3	4107
10517	4102	869	869	4	4108
10518	4102	869	869	11	4063
10519	4102	869	869	12	4071
10520	4102	869	869	13	930
10521	4076	1042	1042	1	3383
10522	4076	1042	1042	2	3384
10523	4076	1042	1042	3	3385
10524	4076	1042	1042	4	3386
10525	4586	1042	1042	1	4591
10526	4586	1042	1042	2	4592
10527	4586	1042	1042	3	4593
10528	4586	1042	1042	4	4594
10529	4586	1042	1042	5	4595
10530	4586	1042	1042	11	1080
10531	4077	1083	1083	1	3383
10532	4077	1083	1083	2	3384
10533	4077	1083	1083	3	3385
10534	4077	1083	1083	4	3386
10535	4612	1083	1083	1	4616
10536	4612	1083	1083	2	4617
10537	4612	1083	1083	3	4618
10538	4612	1083	1083	4	4619
10539	4612	1083	1083	5	4620
10540	4612	1083	1083	11	4630
10541	4587	1083	1083	1	4591
10542	4587	1083	1083	2	4592
10543	4587	1083	1083	3	4593
10544	4587	1083	1083	4	4594
10545	4587	1083	1083	5	4595
10546	4587	1083	1083	11	1688
10547	4059	1114	1114	1	3383
10548	4059	1114	1114	2	3384
10549	4059	1114	1114	3	3385
10550	4059	1114	1114	4	3386
10551	4059	1184	1184	1	3383
10552	4059	1184	1184	2	3384
10553	4059	1184	1184	3	3385
10554	4059	1184	1184	4	3386
10555	4059	1082	1082	1	3383
10556	4059	1082	1082	2	3384
10557	4059	1082	1082	3	3385
10558	4059	1082	1082	4	3386
10559	4605	1114	1114	1	4616
10560	4605	1114	1114	2	4617
10561	4605	1114	1114	3	4618
10562	4605	1114	1114	4	4619
10563	4605	1114	1114	5	4620
10564	4605	1114	1114	11	4637
10565	4605	1184	1184	1	4616
10566	4605	1184	1184	2	4617
10567	4605	1184	1184	3	4618
10568	4605	1184	1184	4	4619
10569	4605	1184	1184	5	4620
10570	4605	1184	1184	11	4637
10571	4605	1082	1082	1	4616
10572	4605	1082	1082	2	4617
10573	4605	1082	1082	3	4618
10574	4605	1082	1082	4	4619
10575	4605	1082	1082	5	4620
10576	4605	1082	1082	11	4629
10577	4576	1114	1114	1	4591
10578	4576	1114	1114	2	4592
10579	4576	1114	1114	3	4593
10580	4576	1114	1114	4	4594
10581	4576	1114	1114	5	4595
10582	4576	1114	1114	11	2039
10583	4576	1184	1184	1	4591
10584	4576	1184	1184	2	4592
10585	4576	1184	1184	3	4593
10586	4576	1184	1184	4	4594
10587	4576	1184	1184	5	4595
10588	4576	1184	1184	11	2039
10589	4576	1082	1082	1	4591
10590	4576	1082	1082	2	4592
10591	4576	1082	1082	3	4593
10592	4576	1082	1082	4	4594
10593	4576	1082	1082	5	4595
10594	4576	1082	1082	11	450
10595	4078	1186	1186	1	3383
10596	4078	1186	1186	2	3384
10597	4078	1186	1186	3	3385
10598	4078	1186	1186	4	3386
10599	4613	1186	1186	1	4616
10600	4613	1186	1186	2	4617
10601	4613	1186	1186	3	4618
10602	4613	1186	1186	4	4619
10603	4613	1186	1186	5	4620
10604	4613	1186	1186	11	4631
10605	4588	1186	1186	1	4591
10606	4588	1186	1186	2	4592
10607	4588	1186	1186	3	4593
10608	4588	1186	1186	4	4594
10609	4588	1186	1186	5	4595
10610	4588	1186	1186	11	1697
10611	4058	1266	1266	1	3383
10612	4058	1266	1266	2	3384
10613	4058	1266	1266	3	3385
10614	4058	1266	1266	4	3386
10615	4604	1266	1266	1	4616
10616	4604	1266	1266	2	4617
10617	4604	1266	1266	3	4618
10618	4604	1266	1266	4	4619
10619	4604	1266	1266	5	4620
10620	4604	1266	1266	11	4632
10621	4575	1266	1266	1	4591
10622	4575	1266	1266	2	4592
10623	4575	1266	1266	3	4593
10624	4575	1266	1266	4	4594
10625	4575	1266	1266	5	4595
10626	4575	1266	1266	11	1696
10627	4079	1560	1560	1	3383
10628	4079	1560	1560	2	3384
10629	4079	1560	1560	3	3385
10630	4079	1560	1560	4	3386
10631	4080	1562	1562	1	3383
10632	4080	1562	1562	2	3384
10633	4080	1562	1562	3	3385
10634	4080	1562	1562	4	3386
10635	4055	1700	1700	1	3383
10636	4055	1700	1700	2	3384
10637	4055	1700	1700	3	3385
10638	4055	1700	1700	4	3386
10639	4603	1700	1700	1	4616
10640	4603	1700	1700	2	4617
10641	4603	1700	1700	3	4618
10642	4603	1700	1700	4	4619
10643	4603	1700	1700	5	4620
10644	4603	1700	1700	11	4626
10645	4574	1700	1700	1	4591
10646	4574	1700	1700	2	4592
10647	4574	1700	1700	3	4593
10648	4574	1700	1700	4	4594
10649	4574	1700	1700	5	4595
10650	4574	1700	1700	11	432
10651	4081	2950	2950	1	3383
10652	4081	2950	2950	2	3384
10653	4081	2950	2950	3	3385
10654	4081	2950	2950	4	3386
10655	4614	2950	2950	1	4616
10656	4614	2950	2950	2	4617
10657	4614	2950	2950	3	4618
10658	4614	2950	2950	4	4619
10659	4614	2950	2950	5	4620
10660	4614	2950	2950	11	4628
10661	4589	2950	2950	1	4591
10662	4589	2950	2950	2	4592
10663	4589	2950	2950	3	4593
10664	4589	2950	2950	4	4594
10665	4589	2950	2950	5	4595
10666	4589	2950	2950	11	2963
10667	4103	3831	3831	1	4105
10668	4103	3831	3831	2	4106
10669	4103	3831	3831	3	4107
10670	4103	3831	3831	4	4108
10671	4103	3831	3831	11	4057
10672	4103	3831	3831	13	3859
10673	4103	3831	3831	14	3850
10674	4082	3220	3220	1	3383
10675	4082	3220	3220	2	3384
10676	4082	3220	3220	3	3385
10677	4082	3220	3220	4	3386
10678	4615	3220	3220	1	4616
10679	4615	3220	3220	2	4617
10680	4615	3220	3220	3	4618
10681	4615	3220	3220	4	4619
10682	4615	3220	3220	5	4620
10683	4615	3220	3220	11	4633
10684	4590	3220	3220	1	4591
10685	4590	3220	3220	2	4592
10686	4590	3220	3220	3	4593
10687	4590	3220	3220	4	4594
10688	4590	3220	3220	5	4595
10689	4590	3220	3220	11	3252
10690	4104	603	603	1	4105
10691	4104	603	603	2	4106
10692	4104	603	603	3	4107
10693	4104	603	603	4	4108
10694	4104	603	603	11	4067
10695	4104	603	603	13	187', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_aggregate AS
SELECT
    cells[1]::UINTEGER AS aggfnoid,
    cells[2] AS aggkind,
    cells[3]::SMALLINT AS aggnumdirectargs,
    cells[4]::UINTEGER AS aggtransfn,
    cells[5]::UINTEGER AS aggfinalfn,
    cells[6]::UINTEGER AS aggcombinefn,
    cells[7]::UINTEGER AS aggserialfn,
    cells[8]::UINTEGER AS aggdeserialfn,
    cells[9]::UINTEGER AS aggmtransfn,
    cells[10]::UINTEGER AS aggminvtransfn,
    cells[11]::UINTEGER AS aggmfinalfn,
    cells[12] = 't' AS aggfinalextra,
    false AS aggmfinalextra,
    cells[13] AS aggfinalmodify,
    cells[14] AS aggmfinalmodify,
    cells[15]::UINTEGER AS aggsortop,
    cells[16]::UINTEGER AS aggtranstype,
    cells[17]::INTEGER AS aggtransspace,
    cells[18]::UINTEGER AS aggmtranstype,
    cells[19]::INTEGER AS aggmtransspace,
    nullif(cells[20], '\N') AS agginitval,
    nullif(cells[21], '\N') AS aggminitval
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('2050	n	0	515	0	515	0	0	0	0	0	f	r	r	1073	2277	0	0	0	\N	\N
2051	n	0	516	0	516	0	0	0	0	0	f	r	r	1072	2277	0	0	0	\N	\N
2100	n	0	2746	3389	2785	2786	2787	2746	3387	3389	f	r	r	0	2281	48	2281	48	\N	\N
2101	n	0	1963	1964	3324	0	0	1963	3571	1964	f	r	r	0	1016	0	1016	0	{0,0}	{0,0}
2102	n	0	1962	1964	3324	0	0	1962	3570	1964	f	r	r	0	1016	0	1016	0	{0,0}	{0,0}
2103	n	0	2858	1837	3337	2740	2741	2858	3548	1837	f	r	r	0	2281	128	2281	128	\N	\N
2104	n	0	208	1830	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2105	n	0	222	1830	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2106	n	0	1843	1844	3325	0	0	1843	3549	1844	f	r	r	0	1187	0	1187	0	{0 second,0 second}	{0 second,0 second}
2107	n	0	2746	3388	2785	2786	2787	2746	3387	3388	f	r	r	0	2281	48	2281	48	\N	\N
2108	n	0	1841	0	463	0	0	1963	3571	3572	f	r	r	0	20	0	1016	0	\N	{0,0}
2109	n	0	1840	0	463	0	0	1962	3570	3572	f	r	r	0	20	0	1016	0	\N	{0,0}
2110	n	0	204	0	204	0	0	0	0	0	f	r	r	0	700	0	0	0	\N	\N
2111	n	0	218	0	218	0	0	0	0	0	f	r	r	0	701	0	0	0	\N	\N
2112	n	0	894	0	894	0	0	894	895	0	f	r	r	0	790	0	790	0	\N	\N
2113	n	0	1169	0	1169	0	0	1169	1170	0	f	r	r	0	1186	0	1186	0	\N	\N
2114	n	0	2858	3178	3337	2740	2741	2858	3548	3178	f	r	r	0	2281	128	2281	128	\N	\N
2115	n	0	1236	0	1236	0	0	0	0	0	f	r	r	413	20	0	0	0	\N	\N
2116	n	0	768	0	768	0	0	0	0	0	f	r	r	521	23	0	0	0	\N	\N
2117	n	0	770	0	770	0	0	0	0	0	f	r	r	520	21	0	0	0	\N	\N
2118	n	0	1965	0	1965	0	0	0	0	0	f	r	r	610	26	0	0	0	\N	\N
2119	n	0	209	0	209	0	0	0	0	0	f	r	r	623	700	0	0	0	\N	\N
2120	n	0	223	0	223	0	0	0	0	0	f	r	r	674	701	0	0	0	\N	\N
2122	n	0	1138	0	1138	0	0	0	0	0	f	r	r	1097	1082	0	0	0	\N	\N
2123	n	0	1377	0	1377	0	0	0	0	0	f	r	r	1112	1083	0	0	0	\N	\N
2124	n	0	1379	0	1379	0	0	0	0	0	f	r	r	1554	1266	0	0	0	\N	\N
2125	n	0	898	0	898	0	0	0	0	0	f	r	r	903	790	0	0	0	\N	\N
2126	n	0	2036	0	2036	0	0	0	0	0	f	r	r	2064	1114	0	0	0	\N	\N
2127	n	0	1196	0	1196	0	0	0	0	0	f	r	r	1324	1184	0	0	0	\N	\N
2128	n	0	1198	0	1198	0	0	0	0	0	f	r	r	1334	1186	0	0	0	\N	\N
2129	n	0	458	0	458	0	0	0	0	0	f	r	r	666	25	0	0	0	\N	\N
2130	n	0	1767	0	1767	0	0	0	0	0	f	r	r	1756	1700	0	0	0	\N	\N
2131	n	0	1237	0	1237	0	0	0	0	0	f	r	r	412	20	0	0	0	\N	\N
2132	n	0	769	0	769	0	0	0	0	0	f	r	r	97	23	0	0	0	\N	\N
2133	n	0	771	0	771	0	0	0	0	0	f	r	r	95	21	0	0	0	\N	\N
2134	n	0	1966	0	1966	0	0	0	0	0	f	r	r	609	26	0	0	0	\N	\N
2135	n	0	211	0	211	0	0	0	0	0	f	r	r	622	700	0	0	0	\N	\N
2136	n	0	224	0	224	0	0	0	0	0	f	r	r	672	701	0	0	0	\N	\N
2138	n	0	1139	0	1139	0	0	0	0	0	f	r	r	1095	1082	0	0	0	\N	\N
2139	n	0	1378	0	1378	0	0	0	0	0	f	r	r	1110	1083	0	0	0	\N	\N
2140	n	0	1380	0	1380	0	0	0	0	0	f	r	r	1552	1266	0	0	0	\N	\N
2141	n	0	899	0	899	0	0	0	0	0	f	r	r	902	790	0	0	0	\N	\N
2142	n	0	2035	0	2035	0	0	0	0	0	f	r	r	2062	1114	0	0	0	\N	\N
2143	n	0	1195	0	1195	0	0	0	0	0	f	r	r	1322	1184	0	0	0	\N	\N
2144	n	0	1197	0	1197	0	0	0	0	0	f	r	r	1332	1186	0	0	0	\N	\N
2145	n	0	459	0	459	0	0	0	0	0	f	r	r	664	25	0	0	0	\N	\N
2146	n	0	1766	0	1766	0	0	0	0	0	f	r	r	1754	1700	0	0	0	\N	\N
2147	n	0	2804	0	463	0	0	2804	3547	0	f	r	r	0	20	0	20	0	0	0
2148	n	0	1836	1838	3341	3335	3336	1836	3569	1838	f	r	r	0	2281	128	2281	128	\N	\N
2149	n	0	1835	3391	3338	3339	3340	1835	3568	3391	f	r	r	0	2281	48	2281	48	\N	\N
2150	n	0	1834	3391	3338	3339	3340	1834	3567	3391	f	r	r	0	2281	48	2281	48	\N	\N
2151	n	0	208	1831	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2152	n	0	222	1831	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2153	n	0	1833	1838	3341	3335	3336	1833	3548	1838	f	r	r	0	2281	128	2281	128	\N	\N
2154	n	0	1836	1839	3341	3335	3336	1836	3569	1839	f	r	r	0	2281	128	2281	128	\N	\N
2155	n	0	1835	3393	3338	3339	3340	1835	3568	3393	f	r	r	0	2281	48	2281	48	\N	\N
2156	n	0	1834	3393	3338	3339	3340	1834	3567	3393	f	r	r	0	2281	48	2281	48	\N	\N
2157	n	0	208	1832	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2158	n	0	222	1832	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2159	n	0	1833	1839	3341	3335	3336	1833	3548	1839	f	r	r	0	2281	128	2281	128	\N	\N
2236	n	0	1892	0	1892	0	0	0	0	0	f	r	r	0	21	0	0	0	\N	\N
2237	n	0	1893	0	1893	0	0	0	0	0	f	r	r	0	21	0	0	0	\N	\N
2238	n	0	1898	0	1898	0	0	0	0	0	f	r	r	0	23	0	0	0	\N	\N
2239	n	0	1899	0	1899	0	0	0	0	0	f	r	r	0	23	0	0	0	\N	\N
2240	n	0	1904	0	1904	0	0	0	0	0	f	r	r	0	20	0	0	0	\N	\N
2241	n	0	1905	0	1905	0	0	0	0	0	f	r	r	0	20	0	0	0	\N	\N
2242	n	0	1673	0	1673	0	0	0	0	0	f	r	r	0	1560	0	0	0	\N	\N
2243	n	0	1674	0	1674	0	0	0	0	0	f	r	r	0	1560	0	0	0	\N	\N
2244	n	0	1063	0	1063	0	0	0	0	0	f	r	r	1060	1042	0	0	0	\N	\N
2245	n	0	1064	0	1064	0	0	0	0	0	f	r	r	1058	1042	0	0	0	\N	\N
2335	n	0	2333	2334	0	0	0	0	0	0	t	r	r	0	2281	0	0	0	\N	\N
2517	n	0	2515	0	2515	0	0	3496	3497	3498	f	r	r	58	16	0	2281	16	\N	\N
2518	n	0	2516	0	2516	0	0	3496	3497	3499	f	r	r	59	16	0	2281	16	\N	\N
2519	n	0	2515	0	2515	0	0	3496	3497	3498	f	r	r	58	16	0	2281	16	\N	\N
2641	n	0	1836	1838	3341	3335	3336	1836	3569	1838	f	r	r	0	2281	128	2281	128	\N	\N
2642	n	0	1835	3391	3338	3339	3340	1835	3568	3391	f	r	r	0	2281	48	2281	48	\N	\N
2643	n	0	1834	3391	3338	3339	3340	1834	3567	3391	f	r	r	0	2281	48	2281	48	\N	\N
2644	n	0	208	1831	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2645	n	0	222	1831	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2646	n	0	1833	1838	3341	3335	3336	1833	3548	1838	f	r	r	0	2281	128	2281	128	\N	\N
2712	n	0	1836	1839	3341	3335	3336	1836	3569	1839	f	r	r	0	2281	128	2281	128	\N	\N
2713	n	0	1835	3393	3338	3339	3340	1835	3568	3393	f	r	r	0	2281	48	2281	48	\N	\N
2714	n	0	1834	3393	3338	3339	3340	1834	3567	3393	f	r	r	0	2281	48	2281	48	\N	\N
2715	n	0	208	1832	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2716	n	0	222	1832	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2717	n	0	1833	1839	3341	3335	3336	1833	3548	1839	f	r	r	0	2281	128	2281	128	\N	\N
2718	n	0	1836	2514	3341	3335	3336	1836	3569	2514	f	r	r	0	2281	128	2281	128	\N	\N
2719	n	0	1835	3390	3338	3339	3340	1835	3568	3390	f	r	r	0	2281	48	2281	48	\N	\N
2720	n	0	1834	3390	3338	3339	3340	1834	3567	3390	f	r	r	0	2281	48	2281	48	\N	\N
2721	n	0	208	2512	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2722	n	0	222	2512	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2723	n	0	1833	2514	3341	3335	3336	1833	3548	2514	f	r	r	0	2281	128	2281	128	\N	\N
2724	n	0	1836	2596	3341	3335	3336	1836	3569	2596	f	r	r	0	2281	128	2281	128	\N	\N
2725	n	0	1835	3392	3338	3339	3340	1835	3568	3392	f	r	r	0	2281	48	2281	48	\N	\N
2726	n	0	1834	3392	3338	3339	3340	1834	3567	3392	f	r	r	0	2281	48	2281	48	\N	\N
2727	n	0	208	2513	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2728	n	0	222	2513	276	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0}	\N
2729	n	0	1833	2596	3341	3335	3336	1833	3548	2596	f	r	r	0	2281	128	2281	128	\N	\N
2797	n	0	2795	0	2795	0	0	0	0	0	f	r	r	2800	27	0	0	0	\N	\N
2798	n	0	2796	0	2796	0	0	0	0	0	f	r	r	2799	27	0	0	0	\N	\N
2803	n	0	1219	0	463	0	0	1219	3546	0	f	r	r	0	20	0	20	0	0	0
2818	n	0	2805	0	463	0	0	0	0	0	f	r	r	0	20	0	0	0	0	\N
2819	n	0	2806	2807	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2820	n	0	2806	2808	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2821	n	0	2806	2809	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2822	n	0	2806	2810	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2823	n	0	2806	2811	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2824	n	0	2806	2812	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2825	n	0	2806	2813	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2826	n	0	2806	2814	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2827	n	0	2806	2815	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2828	n	0	2806	2816	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2829	n	0	2806	2817	3342	0	0	0	0	0	f	r	r	0	1022	0	0	0	{0,0,0,0,0,0}	\N
2901	n	0	2900	0	0	0	0	0	0	0	f	r	r	0	142	0	0	0	\N	\N
3175	n	0	3173	3174	0	0	0	0	0	0	f	r	r	0	2281	0	0	0	\N	\N
3197	n	0	3180	3196	0	0	0	0	0	0	f	r	r	0	2281	0	0	0	\N	\N
3267	n	0	3265	3266	0	0	0	0	0	0	f	r	r	0	2281	0	0	0	\N	\N
3270	n	0	3268	3269	0	0	0	0	0	0	f	r	r	0	2281	0	0	0	\N	\N
3526	n	0	3525	0	3525	0	0	0	0	0	f	r	r	3519	3500	0	0	0	\N	\N
3527	n	0	3524	0	3524	0	0	0	0	0	f	r	r	3518	3500	0	0	0	\N	\N
3538	n	0	3535	3536	0	0	0	0	0	0	f	r	r	0	2281	0	0	0	\N	\N
3545	n	0	3543	3544	0	0	0	0	0	0	f	r	r	0	2281	0	0	0	\N	\N
3564	n	0	3562	0	3562	0	0	0	0	0	f	r	r	1205	869	0	0	0	\N	\N
3565	n	0	3563	0	3563	0	0	0	0	0	f	r	r	1203	869	0	0	0	\N	\N
3972	o	1	3970	3973	0	0	0	0	0	0	t	s	s	0	2281	0	0	0	\N	\N
3974	o	1	3970	3975	0	0	0	0	0	0	f	s	s	0	2281	0	0	0	\N	\N
3976	o	1	3970	3977	0	0	0	0	0	0	f	s	s	0	2281	0	0	0	\N	\N
3978	o	1	3970	3979	0	0	0	0	0	0	t	s	s	0	2281	0	0	0	\N	\N
3980	o	1	3970	3981	0	0	0	0	0	0	f	s	s	0	2281	0	0	0	\N	\N
3982	o	1	3970	3983	0	0	0	0	0	0	f	s	s	0	2281	0	0	0	\N	\N
3984	o	0	3970	3985	0	0	0	0	0	0	t	s	s	0	2281	0	0	0	\N	\N
3986	h	1	3971	3987	0	0	0	0	0	0	t	w	w	0	2281	0	0	0	\N	\N
3988	h	1	3971	3989	0	0	0	0	0	0	t	w	w	0	2281	0	0	0	\N	\N
3990	h	1	3971	3991	0	0	0	0	0	0	t	w	w	0	2281	0	0	0	\N	\N
3992	h	1	3971	3993	0	0	0	0	0	0	t	w	w	0	2281	0	0	0	\N	\N
4053	n	0	4051	4052	0	0	0	0	0	0	t	r	r	0	2281	0	0	0	\N	\N
4189	n	0	4187	0	4187	0	0	0	0	0	f	r	r	3225	3220	0	0	0	\N	\N
4190	n	0	4188	0	4188	0	0	0	0	0	f	r	r	3224	3220	0	0	0	\N	\N
4301	n	0	4299	4300	0	0	0	0	0	0	t	r	r	0	2281	0	0	0	\N	\N
4389	n	0	4388	0	4388	0	0	0	0	0	f	r	r	0	4537	0	0	0	\N	\N
4450	n	0	4401	0	4401	0	0	0	0	0	f	r	r	0	3831	0	0	0	\N	\N
5099	n	0	5097	0	5097	0	0	0	0	0	f	r	r	5074	5069	0	0	0	\N	\N
5100	n	0	5098	0	5098	0	0	0	0	0	f	r	r	5073	5069	0	0	0	\N	\N
6164	n	0	1894	0	1894	0	0	0	0	0	f	r	r	0	21	0	0	0	\N	\N
6165	n	0	1900	0	1900	0	0	0	0	0	f	r	r	0	23	0	0	0	\N	\N
6166	n	0	1906	0	1906	0	0	0	0	0	f	r	r	0	20	0	0	0	\N	\N
6167	n	0	1675	0	1675	0	0	0	0	0	f	r	r	0	1560	0	0	0	\N	\N
6227	n	0	6225	6226	0	0	0	0	0	0	t	r	r	0	2281	0	0	0	\N	\N', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_conversion AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS conname,
    11::UINTEGER AS connamespace,
    10::UINTEGER AS conowner,
    cells[3]::INTEGER AS conforencoding,
    cells[4]::INTEGER AS contoencoding,
    cells[5]::UINTEGER AS conproc,
    true AS condefault
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('4402	koi8_r_to_mic	22	7	4302
4403	mic_to_koi8_r	7	22	4303
4404	iso_8859_5_to_mic	25	7	4304
4405	mic_to_iso_8859_5	7	25	4305
4406	windows_1251_to_mic	23	7	4306
4407	mic_to_windows_1251	7	23	4307
4408	windows_866_to_mic	20	7	4308
4409	mic_to_windows_866	7	20	4309
4410	koi8_r_to_windows_1251	22	23	4310
4411	windows_1251_to_koi8_r	23	22	4311
4412	koi8_r_to_windows_866	22	20	4312
4413	windows_866_to_koi8_r	20	22	4313
4414	windows_866_to_windows_1251	20	23	4314
4415	windows_1251_to_windows_866	23	20	4315
4416	iso_8859_5_to_koi8_r	25	22	4316
4417	koi8_r_to_iso_8859_5	22	25	4317
4418	iso_8859_5_to_windows_1251	25	23	4318
4419	windows_1251_to_iso_8859_5	23	25	4319
4420	iso_8859_5_to_windows_866	25	20	4320
4421	windows_866_to_iso_8859_5	20	25	4321
4422	euc_cn_to_mic	2	7	4322
4423	mic_to_euc_cn	7	2	4323
4424	euc_jp_to_sjis	1	35	4324
4425	sjis_to_euc_jp	35	1	4325
4426	euc_jp_to_mic	1	7	4326
4427	sjis_to_mic	35	7	4327
4428	mic_to_euc_jp	7	1	4328
4429	mic_to_sjis	7	35	4329
4430	euc_kr_to_mic	3	7	4330
4431	mic_to_euc_kr	7	3	4331
4432	euc_tw_to_big5	4	36	4332
4433	big5_to_euc_tw	36	4	4333
4434	euc_tw_to_mic	4	7	4334
4435	big5_to_mic	36	7	4335
4436	mic_to_euc_tw	7	4	4336
4437	mic_to_big5	7	36	4337
4438	iso_8859_2_to_mic	9	7	4338
4439	mic_to_iso_8859_2	7	9	4339
4440	windows_1250_to_mic	29	7	4340
4441	mic_to_windows_1250	7	29	4341
4442	iso_8859_2_to_windows_1250	9	29	4342
4443	windows_1250_to_iso_8859_2	29	9	4343
4444	iso_8859_1_to_mic	8	7	4344
4445	mic_to_iso_8859_1	7	8	4345
4446	iso_8859_3_to_mic	10	7	4346
4447	mic_to_iso_8859_3	7	10	4347
4448	iso_8859_4_to_mic	11	7	4348
4449	mic_to_iso_8859_4	7	11	4349
4452	big5_to_utf8	36	6	4352
4453	utf8_to_big5	6	36	4353
4454	utf8_to_koi8_r	6	22	4354
4455	koi8_r_to_utf8	22	6	4355
4456	utf8_to_koi8_u	6	34	4356
4457	koi8_u_to_utf8	34	6	4357
4458	utf8_to_windows_866	6	20	4358
4459	windows_866_to_utf8	20	6	4359
4460	utf8_to_windows_874	6	21	4358
4461	windows_874_to_utf8	21	6	4359
4462	utf8_to_windows_1250	6	29	4358
4463	windows_1250_to_utf8	29	6	4359
4464	utf8_to_windows_1251	6	23	4358
4465	windows_1251_to_utf8	23	6	4359
4466	utf8_to_windows_1252	6	24	4358
4467	windows_1252_to_utf8	24	6	4359
4468	utf8_to_windows_1253	6	30	4358
4469	windows_1253_to_utf8	30	6	4359
4470	utf8_to_windows_1254	6	31	4358
4471	windows_1254_to_utf8	31	6	4359
4472	utf8_to_windows_1255	6	32	4358
4473	windows_1255_to_utf8	32	6	4359
4474	utf8_to_windows_1256	6	18	4358
4475	windows_1256_to_utf8	18	6	4359
4476	utf8_to_windows_1257	6	33	4358
4477	windows_1257_to_utf8	33	6	4359
4478	utf8_to_windows_1258	6	19	4358
4479	windows_1258_to_utf8	19	6	4359
4480	euc_cn_to_utf8	2	6	4360
4481	utf8_to_euc_cn	6	2	4361
4482	euc_jp_to_utf8	1	6	4362
4483	utf8_to_euc_jp	6	1	4363
4484	euc_kr_to_utf8	3	6	4364
4485	utf8_to_euc_kr	6	3	4365
4486	euc_tw_to_utf8	4	6	4366
4487	utf8_to_euc_tw	6	4	4367
4488	gb18030_to_utf8	39	6	4368
4489	utf8_to_gb18030	6	39	4369
4490	gbk_to_utf8	37	6	4370
4491	utf8_to_gbk	6	37	4371
4492	utf8_to_iso_8859_2	6	9	4372
4493	iso_8859_2_to_utf8	9	6	4373
4494	utf8_to_iso_8859_3	6	10	4372
4495	iso_8859_3_to_utf8	10	6	4373
4496	utf8_to_iso_8859_4	6	11	4372
4497	iso_8859_4_to_utf8	11	6	4373
4498	utf8_to_iso_8859_9	6	12	4372
4499	iso_8859_9_to_utf8	12	6	4373
4500	utf8_to_iso_8859_10	6	13	4372
4501	iso_8859_10_to_utf8	13	6	4373
4502	utf8_to_iso_8859_13	6	14	4372
4503	iso_8859_13_to_utf8	14	6	4373
4504	utf8_to_iso_8859_14	6	15	4372
4505	iso_8859_14_to_utf8	15	6	4373
4506	utf8_to_iso_8859_15	6	16	4372
4507	iso_8859_15_to_utf8	16	6	4373
4508	utf8_to_iso_8859_16	6	17	4372
4509	iso_8859_16_to_utf8	17	6	4373
4510	utf8_to_iso_8859_5	6	25	4372
4511	iso_8859_5_to_utf8	25	6	4373
4512	utf8_to_iso_8859_6	6	26	4372
4513	iso_8859_6_to_utf8	26	6	4373
4514	utf8_to_iso_8859_7	6	27	4372
4515	iso_8859_7_to_utf8	27	6	4373
4516	utf8_to_iso_8859_8	6	28	4372
4517	iso_8859_8_to_utf8	28	6	4373
4518	iso_8859_1_to_utf8	8	6	4374
4519	utf8_to_iso_8859_1	6	8	4375
4520	johab_to_utf8	40	6	4376
4521	utf8_to_johab	6	40	4377
4522	sjis_to_utf8	35	6	4378
4523	utf8_to_sjis	6	35	4379
4524	uhc_to_utf8	38	6	4380
4525	utf8_to_uhc	6	38	4381
4526	euc_jis_2004_to_utf8	5	6	4382
4527	utf8_to_euc_jis_2004	6	5	4383
4528	shift_jis_2004_to_utf8	41	6	4384
4529	utf8_to_shift_jis_2004	6	41	4385
4530	euc_jis_2004_to_shift_jis_2004	5	41	4386
4531	shift_jis_2004_to_euc_jis_2004	41	5	4387', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_ts_config AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS cfgname,
    11::UINTEGER AS cfgnamespace,
    10::UINTEGER AS cfgowner,
    3722::UINTEGER AS cfgparser
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('3748	simple
13152	arabic
13154	armenian
13156	basque
13158	catalan
13160	danish
13162	dutch
13164	english
13166	finnish
13168	french
13170	german
13172	greek
13174	hindi
13176	hungarian
13178	indonesian
13180	irish
13182	italian
13184	lithuanian
13186	nepali
13188	norwegian
13190	portuguese
13192	romanian
13194	russian
13196	serbian
13198	spanish
13200	swedish
13202	tamil
13204	turkish
13206	yiddish', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_ts_config_map AS
SELECT
    cells[1]::UINTEGER AS mapcfg,
    cells[2]::INTEGER AS maptokentype,
    1::INTEGER AS mapseqno,
    cells[3]::UINTEGER AS mapdict
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('3748	1	3765
3748	2	3765
3748	3	3765
3748	4	3765
3748	5	3765
3748	6	3765
3748	7	3765
3748	8	3765
3748	9	3765
3748	10	3765
3748	11	3765
3748	15	3765
3748	16	3765
3748	17	3765
3748	18	3765
3748	19	3765
3748	20	3765
3748	21	3765
3748	22	3765
13152	1	13151
13152	2	13151
13152	3	3765
13152	4	3765
13152	5	3765
13152	6	3765
13152	7	3765
13152	8	3765
13152	9	3765
13152	10	13151
13152	11	13151
13152	15	3765
13152	16	13151
13152	17	13151
13152	18	3765
13152	19	3765
13152	20	3765
13152	21	3765
13152	22	3765
13154	1	13153
13154	2	13153
13154	3	3765
13154	4	3765
13154	5	3765
13154	6	3765
13154	7	3765
13154	8	3765
13154	9	3765
13154	10	13153
13154	11	13153
13154	15	3765
13154	16	13153
13154	17	13153
13154	18	3765
13154	19	3765
13154	20	3765
13154	21	3765
13154	22	3765
13156	1	13155
13156	2	13155
13156	3	3765
13156	4	3765
13156	5	3765
13156	6	3765
13156	7	3765
13156	8	3765
13156	9	3765
13156	10	13155
13156	11	13155
13156	15	3765
13156	16	13155
13156	17	13155
13156	18	3765
13156	19	3765
13156	20	3765
13156	21	3765
13156	22	3765
13158	1	13157
13158	2	13157
13158	3	3765
13158	4	3765
13158	5	3765
13158	6	3765
13158	7	3765
13158	8	3765
13158	9	3765
13158	10	13157
13158	11	13157
13158	15	3765
13158	16	13157
13158	17	13157
13158	18	3765
13158	19	3765
13158	20	3765
13158	21	3765
13158	22	3765
13160	1	13159
13160	2	13159
13160	3	3765
13160	4	3765
13160	5	3765
13160	6	3765
13160	7	3765
13160	8	3765
13160	9	3765
13160	10	13159
13160	11	13159
13160	15	3765
13160	16	13159
13160	17	13159
13160	18	3765
13160	19	3765
13160	20	3765
13160	21	3765
13160	22	3765
13162	1	13161
13162	2	13161
13162	3	3765
13162	4	3765
13162	5	3765
13162	6	3765
13162	7	3765
13162	8	3765
13162	9	3765
13162	10	13161
13162	11	13161
13162	15	3765
13162	16	13161
13162	17	13161
13162	18	3765
13162	19	3765
13162	20	3765
13162	21	3765
13162	22	3765
13164	1	13163
13164	2	13163
13164	3	3765
13164	4	3765
13164	5	3765
13164	6	3765
13164	7	3765
13164	8	3765
13164	9	3765
13164	10	13163
13164	11	13163
13164	15	3765
13164	16	13163
13164	17	13163
13164	18	3765
13164	19	3765
13164	20	3765
13164	21	3765
13164	22	3765
13166	1	13165
13166	2	13165
13166	3	3765
13166	4	3765
13166	5	3765
13166	6	3765
13166	7	3765
13166	8	3765
13166	9	3765
13166	10	13165
13166	11	13165
13166	15	3765
13166	16	13165
13166	17	13165
13166	18	3765
13166	19	3765
13166	20	3765
13166	21	3765
13166	22	3765
13168	1	13167
13168	2	13167
13168	3	3765
13168	4	3765
13168	5	3765
13168	6	3765
13168	7	3765
13168	8	3765
13168	9	3765
13168	10	13167
13168	11	13167
13168	15	3765
13168	16	13167
13168	17	13167
13168	18	3765
13168	19	3765
13168	20	3765
13168	21	3765
13168	22	3765
13170	1	13169
13170	2	13169
13170	3	3765
13170	4	3765
13170	5	3765
13170	6	3765
13170	7	3765
13170	8	3765
13170	9	3765
13170	10	13169
13170	11	13169
13170	15	3765
13170	16	13169
13170	17	13169
13170	18	3765
13170	19	3765
13170	20	3765
13170	21	3765
13170	22	3765
13172	1	13171
13172	2	13171
13172	3	3765
13172	4	3765
13172	5	3765
13172	6	3765
13172	7	3765
13172	8	3765
13172	9	3765
13172	10	13171
13172	11	13171
13172	15	3765
13172	16	13171
13172	17	13171
13172	18	3765
13172	19	3765
13172	20	3765
13172	21	3765
13172	22	3765
13174	1	13163
13174	2	13173
13174	3	3765
13174	4	3765
13174	5	3765
13174	6	3765
13174	7	3765
13174	8	3765
13174	9	3765
13174	10	13173
13174	11	13163
13174	15	3765
13174	16	13163
13174	17	13173
13174	18	3765
13174	19	3765
13174	20	3765
13174	21	3765
13174	22	3765
13176	1	13175
13176	2	13175
13176	3	3765
13176	4	3765
13176	5	3765
13176	6	3765
13176	7	3765
13176	8	3765
13176	9	3765
13176	10	13175
13176	11	13175
13176	15	3765
13176	16	13175
13176	17	13175
13176	18	3765
13176	19	3765
13176	20	3765
13176	21	3765
13176	22	3765
13178	1	13177
13178	2	13177
13178	3	3765
13178	4	3765
13178	5	3765
13178	6	3765
13178	7	3765
13178	8	3765
13178	9	3765
13178	10	13177
13178	11	13177
13178	15	3765
13178	16	13177
13178	17	13177
13178	18	3765
13178	19	3765
13178	20	3765
13178	21	3765
13178	22	3765
13180	1	13179
13180	2	13179
13180	3	3765
13180	4	3765
13180	5	3765
13180	6	3765
13180	7	3765
13180	8	3765
13180	9	3765
13180	10	13179
13180	11	13179
13180	15	3765
13180	16	13179
13180	17	13179
13180	18	3765
13180	19	3765
13180	20	3765
13180	21	3765
13180	22	3765
13182	1	13181
13182	2	13181
13182	3	3765
13182	4	3765
13182	5	3765
13182	6	3765
13182	7	3765
13182	8	3765
13182	9	3765
13182	10	13181
13182	11	13181
13182	15	3765
13182	16	13181
13182	17	13181
13182	18	3765
13182	19	3765
13182	20	3765
13182	21	3765
13182	22	3765
13184	1	13183
13184	2	13183
13184	3	3765
13184	4	3765
13184	5	3765
13184	6	3765
13184	7	3765
13184	8	3765
13184	9	3765
13184	10	13183
13184	11	13183
13184	15	3765
13184	16	13183
13184	17	13183
13184	18	3765
13184	19	3765
13184	20	3765
13184	21	3765
13184	22	3765
13186	1	13185
13186	2	13185
13186	3	3765
13186	4	3765
13186	5	3765
13186	6	3765
13186	7	3765
13186	8	3765
13186	9	3765
13186	10	13185
13186	11	13185
13186	15	3765
13186	16	13185
13186	17	13185
13186	18	3765
13186	19	3765
13186	20	3765
13186	21	3765
13186	22	3765
13188	1	13187
13188	2	13187
13188	3	3765
13188	4	3765
13188	5	3765
13188	6	3765
13188	7	3765
13188	8	3765
13188	9	3765
13188	10	13187
13188	11	13187
13188	15	3765
13188	16	13187
13188	17	13187
13188	18	3765
13188	19	3765
13188	20	3765
13188	21	3765
13188	22	3765
13190	1	13189
13190	2	13189
13190	3	3765
13190	4	3765
13190	5	3765
13190	6	3765
13190	7	3765
13190	8	3765
13190	9	3765
13190	10	13189
13190	11	13189
13190	15	3765
13190	16	13189
13190	17	13189
13190	18	3765
13190	19	3765
13190	20	3765
13190	21	3765
13190	22	3765
13192	1	13191
13192	2	13191
13192	3	3765
13192	4	3765
13192	5	3765
13192	6	3765
13192	7	3765
13192	8	3765
13192	9	3765
13192	10	13191
13192	11	13191
13192	15	3765
13192	16	13191
13192	17	13191
13192	18	3765
13192	19	3765
13192	20	3765
13192	21	3765
13192	22	3765
13194	1	13163
13194	2	13193
13194	3	3765
13194	4	3765
13194	5	3765
13194	6	3765
13194	7	3765
13194	8	3765
13194	9	3765
13194	10	13193
13194	11	13163
13194	15	3765
13194	16	13163
13194	17	13193
13194	18	3765
13194	19	3765
13194	20	3765
13194	21	3765
13194	22	3765
13196	1	13195
13196	2	13195
13196	3	3765
13196	4	3765
13196	5	3765
13196	6	3765
13196	7	3765
13196	8	3765
13196	9	3765
13196	10	13195
13196	11	13195
13196	15	3765
13196	16	13195
13196	17	13195
13196	18	3765
13196	19	3765
13196	20	3765
13196	21	3765
13196	22	3765
13198	1	13197
13198	2	13197
13198	3	3765
13198	4	3765
13198	5	3765
13198	6	3765
13198	7	3765
13198	8	3765
13198	9	3765
13198	10	13197
13198	11	13197
13198	15	3765
13198	16	13197
13198	17	13197
13198	18	3765
13198	19	3765
13198	20	3765
13198	21	3765
13198	22	3765
13200	1	13199
13200	2	13199
13200	3	3765
13200	4	3765
13200	5	3765
13200	6	3765
13200	7	3765
13200	8	3765
13200	9	3765
13200	10	13199
13200	11	13199
13200	15	3765
13200	16	13199
13200	17	13199
13200	18	3765
13200	19	3765
13200	20	3765
13200	21	3765
13200	22	3765
13202	1	13201
13202	2	13201
13202	3	3765
13202	4	3765
13202	5	3765
13202	6	3765
13202	7	3765
13202	8	3765
13202	9	3765
13202	10	13201
13202	11	13201
13202	15	3765
13202	16	13201
13202	17	13201
13202	18	3765
13202	19	3765
13202	20	3765
13202	21	3765
13202	22	3765
13204	1	13203
13204	2	13203
13204	3	3765
13204	4	3765
13204	5	3765
13204	6	3765
13204	7	3765
13204	8	3765
13204	9	3765
13204	10	13203
13204	11	13203
13204	15	3765
13204	16	13203
13204	17	13203
13204	18	3765
13204	19	3765
13204	20	3765
13204	21	3765
13204	22	3765
13206	1	13205
13206	2	13205
13206	3	3765
13206	4	3765
13206	5	3765
13206	6	3765
13206	7	3765
13206	8	3765
13206	9	3765
13206	10	13205
13206	11	13205
13206	15	3765
13206	16	13205
13206	17	13205
13206	18	3765
13206	19	3765
13206	20	3765
13206	21	3765
13206	22	3765', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_ts_dict AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS dictname,
    11::UINTEGER AS dictnamespace,
    10::UINTEGER AS dictowner,
    cells[3]::UINTEGER AS dicttemplate,
    nullif(cells[4], '\N') AS dictinitoption
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('3765	simple	3727	\N
13151	arabic_stem	13150	language = ''arabic''
13153	armenian_stem	13150	language = ''armenian''
13155	basque_stem	13150	language = ''basque''
13157	catalan_stem	13150	language = ''catalan''
13159	danish_stem	13150	language = ''danish'', stopwords = ''danish''
13161	dutch_stem	13150	language = ''dutch'', stopwords = ''dutch''
13163	english_stem	13150	language = ''english'', stopwords = ''english''
13165	finnish_stem	13150	language = ''finnish'', stopwords = ''finnish''
13167	french_stem	13150	language = ''french'', stopwords = ''french''
13169	german_stem	13150	language = ''german'', stopwords = ''german''
13171	greek_stem	13150	language = ''greek''
13173	hindi_stem	13150	language = ''hindi''
13175	hungarian_stem	13150	language = ''hungarian'', stopwords = ''hungarian''
13177	indonesian_stem	13150	language = ''indonesian''
13179	irish_stem	13150	language = ''irish''
13181	italian_stem	13150	language = ''italian'', stopwords = ''italian''
13183	lithuanian_stem	13150	language = ''lithuanian''
13185	nepali_stem	13150	language = ''nepali'', stopwords = ''nepali''
13187	norwegian_stem	13150	language = ''norwegian'', stopwords = ''norwegian''
13189	portuguese_stem	13150	language = ''portuguese'', stopwords = ''portuguese''
13191	romanian_stem	13150	language = ''romanian''
13193	russian_stem	13150	language = ''russian'', stopwords = ''russian''
13195	serbian_stem	13150	language = ''serbian''
13197	spanish_stem	13150	language = ''spanish'', stopwords = ''spanish''
13199	swedish_stem	13150	language = ''swedish'', stopwords = ''swedish''
13201	tamil_stem	13150	language = ''tamil''
13203	turkish_stem	13150	language = ''turkish'', stopwords = ''turkish''
13205	yiddish_stem	13150	language = ''yiddish''', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_ts_parser AS
SELECT
    3722::UINTEGER AS oid,
    'default' AS prsname,
    11::UINTEGER AS prsnamespace,
    3717::UINTEGER AS prsstart,
    3718::UINTEGER AS prstoken,
    3719::UINTEGER AS prsend,
    3720::UINTEGER AS prsheadline,
    3721::UINTEGER AS prslextype
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.pg_ts_template AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS tmplname,
    11::UINTEGER AS tmplnamespace,
    cells[3]::UINTEGER AS tmplinit,
    cells[4]::UINTEGER AS tmpllexize
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('3727	simple	3725	3726
3730	synonym	3728	3729
3733	ispell	3731	3732
3742	thesaurus	3740	3741
13150	snowball	13148	13149', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_description AS
SELECT
    cells[1]::UINTEGER AS objoid,
    cells[2]::UINTEGER AS classoid,
    0::INTEGER AS objsubid,
    cells[3] AS description
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('2	2601	heap table access method
3	1255	row-oriented heap table access method handler
15	2617	equal
16	1247	boolean, ''true''/''false''
17	1247	variable-length string, binary values escaped
18	1247	single character
19	1247	63-byte type for storing system identifiers
20	1247	~18 digit integer, 8-byte storage
21	1247	-32 thousand to 32 thousand, 2-byte storage
22	1247	array of int2, used in system tables
23	1247	-2 billion to 2 billion integer, 4-byte storage
24	1247	registered procedure
25	1247	variable-length string, no limit specified
26	1247	object identifier(oid), maximum 4 billion
27	1247	(block, offset), physical location of tuple
28	1247	transaction id
29	1247	command identifier type, sequence in transaction id
30	1247	array of oids, used in system tables
31	1255	I/O
32	1247	internal type for passing CollectedCommand
33	1255	I/O
34	1255	I/O
35	1255	I/O
36	2617	not equal
37	2617	less than
38	1255	I/O
39	1255	I/O
40	1255	I/O
41	1255	I/O
42	1255	I/O
43	1255	I/O
44	1255	I/O
45	1255	I/O
46	1255	I/O
47	1255	I/O
48	1255	I/O
49	1255	I/O
50	1255	I/O
51	1255	I/O
52	1255	I/O
53	1255	I/O
54	1255	I/O
55	1255	I/O
56	1255	implementation of < operator
57	1255	implementation of > operator
58	2617	less than
59	2617	greater than
60	1255	implementation of = operator
61	1255	implementation of = operator
62	1255	implementation of = operator
63	1255	implementation of = operator
64	1255	implementation of < operator
65	1255	implementation of = operator
66	1255	implementation of < operator
67	1255	implementation of = operator
68	1255	implementation of = operator
69	1255	implementation of = operator
70	1255	implementation of <> operator
72	1255	implementation of <= operator
73	1255	implementation of > operator
74	1255	implementation of >= operator
76	2617	greater than
77	1255	convert char to int4
78	1255	convert int4 to char
79	1255	implementation of ~ operator
80	2617	less than or equal
82	2617	greater than or equal
84	1255	implementation of <> operator
85	2617	not equal
86	1255	I/O
87	1255	I/O
88	1255	I/O
89	1255	PostgreSQL version string
90	1255	I/O
91	2617	equal
92	2617	equal
93	2617	equal
94	2617	equal
95	2617	less than
96	2617	equal
97	2617	less than
98	2617	equal
101	1255	restriction selectivity of = and related operators
102	1255	restriction selectivity of <> and related operators
103	1255	restriction selectivity of < and related operators on scalar datatypes
104	1255	restriction selectivity of > and related operators on scalar datatypes
105	1255	join selectivity of = and related operators
106	1255	join selectivity of <> and related operators
107	1255	join selectivity of < and related operators on scalar datatypes
108	1255	join selectivity of > and related operators on scalar datatypes
109	1255	I/O
110	1255	I/O
114	1247	JSON stored as text
115	1255	implementation of >^ operator
116	1255	implementation of <^ operator
117	1255	I/O
118	1255	I/O
119	1255	I/O
120	1255	I/O
121	1255	I/O
122	1255	I/O
123	1255	I/O
124	1255	I/O
125	1255	implementation of && operator
126	1255	implementation of >= operator
127	1255	implementation of > operator
128	1255	implementation of = operator
129	1255	implementation of < operator
130	1255	implementation of <= operator
131	1255	implementation of |>> operator
132	1255	implementation of << operator
133	1255	implementation of >> operator
134	1255	implementation of <<| operator
135	1255	implementation of ~= operator
136	1255	implementation of <@ operator
137	1255	implementation of <@ operator
138	1255	implementation of @@ operator
139	1255	restriction selectivity for area-comparison operators
140	1255	join selectivity for area-comparison operators
141	1255	implementation of * operator
142	1247	XML content
144	1255	implementation of <> operator
145	1255	implementation of <> operator
146	1255	implementation of > operator
147	1255	implementation of > operator
148	1255	implementation of <= operator
149	1255	implementation of <= operator
150	1255	implementation of >= operator
151	1255	implementation of >= operator
152	1255	implementation of * operator
153	1255	implementation of / operator
154	1255	implementation of / operator
155	1255	implementation of % operator
156	1255	implementation of % operator
157	1255	implementation of <> operator
158	1255	implementation of = operator
159	1255	implementation of = operator
160	1255	implementation of < operator
161	1255	implementation of < operator
162	1255	implementation of > operator
163	1255	implementation of > operator
164	1255	implementation of <> operator
165	1255	implementation of <> operator
166	1255	implementation of <= operator
167	1255	implementation of <= operator
168	1255	implementation of >= operator
169	1255	implementation of >= operator
170	1255	implementation of * operator
171	1255	implementation of * operator
172	1255	implementation of / operator
173	1255	implementation of / operator
176	1255	implementation of + operator
177	1255	implementation of + operator
178	1255	implementation of + operator
179	1255	implementation of + operator
180	1255	implementation of - operator
181	1255	implementation of - operator
182	1255	implementation of - operator
183	1255	implementation of - operator
184	1255	implementation of = operator
185	1255	implementation of <> operator
186	1255	implementation of ~= operator
187	1255	implementation of @> operator
188	1255	implementation of << operator
189	1255	implementation of &< operator
190	1255	implementation of &> operator
191	1255	implementation of >> operator
192	1255	implementation of <@ operator
193	1255	implementation of @> operator
194	1247	string representing an internal node tree
195	1255	I/O
196	1255	I/O
197	1255	I/O
198	1255	I/O
200	1255	I/O
201	1255	I/O
202	1255	implementation of * operator
203	1255	implementation of / operator
204	1255	implementation of + operator
205	1255	implementation of - operator
206	1255	implementation of - operator
207	1255	implementation of @ operator
208	1255	aggregate transition function
209	1255	larger of two
211	1255	smaller of two
212	1255	implementation of - operator
213	1255	implementation of - operator
214	1255	I/O
215	1255	I/O
216	1255	implementation of * operator
217	1255	implementation of / operator
218	1255	implementation of + operator
219	1255	implementation of - operator
220	1255	implementation of - operator
221	1255	implementation of @ operator
222	1255	aggregate transition function
223	1255	larger of two
224	1255	smaller of two
225	1255	implementation of @@ operator
227	1255	implementation of @@ operator
228	1255	round to nearest integer
229	1255	truncate to integer
230	1255	implementation of |/ operator
231	1255	implementation of ||/ operator
232	1255	implementation of ^ operator
233	1255	natural exponential (e^x)
234	1255	natural logarithm
235	1255	convert int2 to float8
236	1255	convert int2 to float4
237	1255	convert float8 to int2
238	1255	convert float4 to int2
239	1255	implementation of <-> operator
240	1255	implementation of = operator
241	1255	implementation of < operator
242	1255	implementation of <= operator
243	1255	implementation of >= operator
244	1255	implementation of > operator
245	1255	implementation of <> operator
246	1255	less-equal-greater
247	1255	implementation of = operator
248	1255	implementation of < operator
249	1255	implementation of <= operator
250	1255	implementation of >= operator
251	1255	implementation of > operator
252	1255	implementation of <> operator
253	1255	less-equal-greater
254	2617	equal
255	2617	less than
256	2617	less than or equal
257	2617	greater than or equal
258	2617	greater than
259	2617	not equal
260	2617	equal
261	2617	less than
262	2617	less than or equal
263	2617	greater than or equal
264	2617	greater than
265	2617	not equal
266	1255	concatenate name and oid
267	1255	I/O
268	1255	I/O
274	1255	current date and time - increments during transactions
275	1255	return the next oid for a system table
276	1255	aggregate combine function
277	1255	implementation of ?# operator
278	1255	implementation of ?# operator
279	1255	implementation of * operator
280	1255	implementation of / operator
281	1255	implementation of + operator
282	1255	implementation of - operator
283	1255	implementation of * operator
284	1255	implementation of / operator
285	1255	implementation of + operator
286	1255	implementation of - operator
287	1255	implementation of = operator
288	1255	implementation of <> operator
289	1255	implementation of < operator
290	1255	implementation of <= operator
291	1255	implementation of > operator
292	1255	implementation of >= operator
293	1255	implementation of = operator
294	1255	implementation of <> operator
295	1255	implementation of < operator
296	1255	implementation of <= operator
297	1255	implementation of > operator
298	1255	implementation of >= operator
299	1255	implementation of = operator
300	1255	implementation of <> operator
301	1255	implementation of < operator
302	1255	implementation of <= operator
303	1255	implementation of > operator
304	1255	implementation of >= operator
305	1255	implementation of = operator
306	1255	implementation of <> operator
307	1255	implementation of < operator
308	1255	implementation of <= operator
309	1255	implementation of > operator
310	1255	implementation of >= operator
311	1255	convert float4 to float8
312	1255	convert float8 to float4
313	1255	convert int2 to int4
314	1255	convert int4 to int2
315	1255	Is JIT compilation available in this session?
316	1255	convert int4 to float8
317	1255	convert float8 to int4
318	1255	convert int4 to float4
319	1255	convert float4 to int4
320	1255	bucket number of operand in equal-width histogram
321	1255	I/O
322	1255	I/O
323	1255	I/O
324	1255	I/O
325	1247	pseudo-type for the result of an index AM handler function
326	1255	I/O
327	1255	I/O
328	1255	hash
329	1255	hash
330	1255	btree index access method handler
331	1255	hash index access method handler
332	1255	gist index access method handler
333	1255	gin index access method handler
334	1255	spgist index access method handler
335	1255	brin index access method handler
336	1255	restriction selectivity of <= and related operators on scalar datatypes
337	1255	restriction selectivity of >= and related operators on scalar datatypes
338	1255	validate an operator class
339	1255	implementation of ~= operator
340	1255	implementation of @> operator
341	1255	implementation of << operator
342	1255	implementation of &< operator
343	1255	implementation of &> operator
344	1255	implementation of >> operator
345	1255	implementation of <@ operator
346	1255	implementation of && operator
347	1255	I/O
348	1255	I/O
349	2617	append element onto end of array
350	1255	less-equal-greater
351	1255	less-equal-greater
352	2617	equal
353	2617	equal
354	1255	less-equal-greater
355	1255	less-equal-greater
356	1255	less-equal-greater
357	1255	implementation of <-> operator
358	1255	less-equal-greater
359	1255	less-equal-greater
360	1255	less-equal-greater
361	1255	implementation of <-> operator
362	1255	implementation of # operator
363	1255	implementation of <-> operator
364	1255	implementation of <-> operator
365	1255	implementation of <-> operator
366	1255	implementation of ## operator
367	1255	implementation of ## operator
368	1255	implementation of ## operator
369	1255	implementation of <@ operator
370	1255	implementation of <-> operator
371	1255	implementation of <-> operator
372	1255	implementation of <@ operator
373	1255	implementation of ?# operator
374	2617	prepend element onto front of array
375	2617	concatenate
376	1255	split delimited text, with null string
377	1255	less-equal-greater
378	1255	append element onto end of array
379	1255	prepend element onto front of array
380	1255	implementation of <-> operator
381	1255	implementation of <-> operator
382	1255	less-equal-greater
383	1255	implementation of || operator
384	1255	concatenate array elements, using delimiter and null string, into text
385	2617	equal
386	1255	join selectivity of <= and related operators on scalar datatypes
387	2617	equal
390	1255	implementation of <> operator
391	1255	implementation of < operator
392	1255	implementation of > operator
393	1255	implementation of <= operator
394	1255	split delimited text
395	1255	concatenate array elements, using delimiter, into text
396	1255	implementation of >= operator
398	1255	join selectivity of >= and related operators on scalar datatypes
399	1255	hash
400	1255	hash
401	1255	convert char(n) to text
402	2617	not equal
403	2601	b-tree index access method
404	1255	less-equal-greater
405	2601	hash index access method
406	1255	convert name to text
407	1255	convert text to name
408	1255	convert name to char(n)
409	1255	convert char(n) to name
410	2617	equal
411	2617	not equal
412	2617	less than
413	2617	greater than
414	2617	less than or equal
415	2617	greater than or equal
416	2617	equal
417	2617	not equal
418	2617	less than
419	2617	greater than
420	2617	less than or equal
421	1255	implementation of <-> operator
422	1255	hash
425	1255	hash
430	2617	greater than or equal
432	1255	hash
433	2617	contains
436	1255	I/O
437	1255	I/O
438	1255	count the number of NULL arguments
439	2617	modulus
440	1255	count the number of non-NULL arguments
441	1255	hash
442	1255	hash
443	1255	hash
444	1255	hash
445	1255	hash
446	1255	hash
447	1255	hash
448	1255	hash
449	1255	hash
450	1255	hash
451	1255	hash
452	1255	hash
453	1255	hash
454	1255	hash
455	1255	hash
456	1255	hash
457	1255	hash
458	1255	larger of two
459	1255	smaller of two
460	1255	I/O
461	1255	I/O
462	1255	implementation of - operator
463	1255	implementation of + operator
464	1255	implementation of - operator
465	1255	implementation of * operator
466	1255	implementation of / operator
467	1255	implementation of = operator
468	1255	implementation of <> operator
469	1255	implementation of < operator
470	1255	implementation of > operator
471	1255	implementation of <= operator
472	1255	implementation of >= operator
473	2617	absolute value
474	1255	implementation of = operator
475	1255	implementation of <> operator
476	1255	implementation of < operator
477	1255	implementation of > operator
478	1255	implementation of <= operator
479	1255	implementation of >= operator
480	1255	convert int8 to int4
481	1255	convert int4 to int8
482	1255	convert int8 to float8
483	1255	convert float8 to int8
484	2617	negate
485	2617	is left of
486	2617	overlaps or is left of
487	2617	overlaps or is right of
488	2617	is right of
489	2617	is contained by
490	2617	contains
491	2617	same as
492	2617	overlaps
493	2617	is left of
494	2617	overlaps or is left of
495	2617	overlaps or is right of
496	2617	is right of
497	2617	is contained by
498	2617	contains
499	2617	same as
500	2617	overlaps
501	2617	greater than or equal by area
502	2617	greater than by area
503	2617	equal by area
504	2617	less than by area
505	2617	less than or equal by area
506	2617	deprecated, use |>> instead
507	2617	is left of
508	2617	is right of
509	2617	deprecated, use <<| instead
510	2617	same as
511	2617	point inside box
512	2617	point within closed path, or point on open path
513	2617	center of
514	2617	multiply
515	1255	larger of two
516	1255	smaller of two
517	2617	distance between
518	2617	not equal
519	2617	not equal
520	2617	greater than
521	2617	greater than
522	2617	less than or equal
523	2617	less than or equal
524	2617	greater than or equal
525	2617	greater than or equal
526	2617	multiply
527	2617	divide
528	2617	divide
529	2617	modulus
530	2617	modulus
531	2617	not equal
532	2617	equal
533	2617	equal
534	2617	less than
535	2617	less than
536	2617	greater than
537	2617	greater than
538	2617	not equal
539	2617	not equal
540	2617	less than or equal
541	2617	less than or equal
542	2617	greater than or equal
543	2617	greater than or equal
544	2617	multiply
545	2617	multiply
546	2617	divide
547	2617	divide
550	2617	add
551	2617	add
552	2617	add
553	2617	add
554	2617	subtract
555	2617	subtract
556	2617	subtract
557	2617	subtract
558	2617	negate
559	2617	negate
584	2617	negate
585	2617	negate
586	2617	add
587	2617	subtract
588	2617	divide
589	2617	multiply
590	2617	absolute value
591	2617	add
592	2617	subtract
593	2617	divide
594	2617	multiply
595	2617	absolute value
596	2617	square root
597	2617	cube root
598	1255	abbreviated display of inet value
599	1255	abbreviated display of cidr value
600	1247	geometric point ''(x, y)''
601	1247	geometric line segment ''(pt1,pt2)''
602	1247	geometric path ''(pt1,...)''
603	1247	geometric box ''(lower left,upper right)''
604	1247	geometric polygon ''(pt1,...)''
605	1255	change netmask of inet
606	2617	distance between
607	2617	equal
608	2617	not equal
609	2617	less than
610	2617	greater than
611	2617	less than or equal
612	2617	greater than or equal
613	2617	distance between
614	2617	distance between
615	2617	distance between
616	2617	distance between
617	2617	distance between
618	2617	distance between
619	1255	implementation of <> operator
620	2617	equal
621	2617	not equal
622	2617	less than
623	2617	greater than
624	2617	less than or equal
625	2617	greater than or equal
626	1255	hash
628	1247	geometric line
630	2617	not equal
631	2617	less than
632	2617	less than or equal
633	2617	greater than
634	2617	greater than or equal
635	1255	change netmask of cidr
636	1255	test property of an index access method
637	1255	test property of an index
638	1255	test property of an index column
639	2617	matches regular expression, case-sensitive
640	2617	does not match regular expression, case-sensitive
641	2617	matches regular expression, case-sensitive
642	2617	does not match regular expression, case-sensitive
643	2617	not equal
644	2617	not equal
645	2617	less than
646	2617	greater than
647	2617	less than or equal
648	2617	greater than or equal
649	2617	equal
650	1247	network IP address/netmask, network address
652	1255	convert int8 to float4
653	1255	convert float4 to int8
654	2617	concatenate
655	1255	implementation of < operator
656	1255	implementation of <= operator
657	1255	implementation of > operator
658	1255	implementation of >= operator
659	1255	implementation of <> operator
660	2617	less than
661	2617	less than or equal
662	2617	greater than
663	2617	greater than or equal
664	2617	less than
665	2617	less than or equal
666	2617	greater than
667	2617	greater than or equal
668	1255	adjust char() to typmod length
669	1255	adjust varchar() to typmod length
670	2617	equal
671	2617	not equal
672	2617	less than
673	2617	less than or equal
674	2617	greater than
675	2617	greater than or equal
676	1255	return name of given index build phase
677	1255	implementation of < operator
678	1255	implementation of <= operator
679	1255	implementation of = operator
680	1255	implementation of >= operator
681	1255	implementation of > operator
682	2617	absolute value
683	1255	network part of address
684	2617	add
685	2617	subtract
686	2617	multiply
687	2617	divide
688	2617	add
689	2617	subtract
690	2617	multiply
691	2617	divide
692	2617	add
693	2617	subtract
694	2617	multiply
695	2617	divide
696	1255	netmask of address
697	1255	netmask length
698	1255	broadcast address of network
699	1255	show address octets only
700	1247	single-precision floating point number, 4-byte storage
701	1247	double-precision floating point number, 8-byte storage
702	1255	implementation of <-> operator
704	1255	implementation of <-> operator
705	1247	pseudo-type representing an undetermined type
706	2617	distance between
707	2617	distance between
708	2617	distance between
709	2617	distance between
710	1255	deprecated, use current_user instead
711	1255	address family (4 for IPv4, 6 for IPv6)
712	2617	distance between
713	2617	not equal
714	1255	convert int8 to int2
715	1255	large object create
716	1255	implementation of < operator
717	1255	implementation of <= operator
718	1247	geometric circle ''(center,radius)''
720	1255	octet length
721	1255	get byte
722	1255	set byte
723	1255	get bit
724	1255	set bit
725	1255	implementation of <-> operator
727	1255	implementation of <-> operator
728	1255	implementation of <-> operator
729	1255	implementation of <-> operator
730	1255	show all parts of inet/cidr value
731	2617	add points (translate)
732	2617	subtract points (translate)
733	2617	multiply points (scale/rotate)
734	2617	divide points (scale/rotate)
735	2617	concatenate
736	2617	add (translate path)
737	2617	subtract (translate path)
738	2617	multiply (rotate/scale path)
739	2617	divide (rotate/scale path)
740	1255	implementation of < operator
741	1255	implementation of <= operator
742	1255	implementation of > operator
743	1255	implementation of >= operator
744	1255	implementation of = operator
745	1255	current user name
746	1255	session user name
747	1255	array dimensions
748	1255	number of array dimensions
749	1255	substitute portion of string
750	1255	I/O
751	1255	I/O
752	1255	substitute portion of string
753	1255	MACADDR manufacturer fields
754	1255	convert int2 to int8
755	2617	contains
756	2617	is contained by
757	2617	contains
758	2617	is contained by
759	2617	contains
760	2617	distance between
761	2617	distance between
762	2617	distance between
763	2617	distance between
764	1255	large object import
765	1255	large object export
766	1255	increment
767	1255	large object import
768	1255	larger of two
769	1255	smaller of two
770	1255	larger of two
771	1255	smaller of two
772	1255	hash
773	2617	absolute value
774	1247	XX:XX:XX:XX:XX:XX:XX:XX, MAC address
776	1255	hash
777	1255	hash
778	1255	hash
779	1255	hash
780	1255	hash
781	1255	hash
782	1255	hash
783	2601	GiST index access method
784	2617	distance between
785	1255	implementation of <-> operator
790	1247	monetary amounts, $d,ddd.cc
792	2617	equal
793	2617	less than
794	2617	greater than
795	2617	less than or equal
796	2617	greater than or equal
797	2617	number of points
798	2617	intersect
799	2617	sum of path segment lengths
800	2617	is above (allows touching)
801	2617	is below (allows touching)
802	2617	deprecated, use && instead
803	2617	box intersection
804	2617	add point to box (translate)
805	2617	subtract point from box (translate)
806	2617	multiply box by point (scale)
807	2617	divide box by point (scale)
808	2617	horizontally aligned
809	2617	vertically aligned
810	1255	encoding name of current database
817	1255	get the currently executing query
818	2617	add
819	2617	subtract
820	2617	multiply
821	2617	divide
822	2617	add
823	2617	subtract
824	2617	multiply
825	2617	divide
829	1247	XX:XX:XX:XX:XX:XX, MAC address
830	1255	implementation of = operator
831	1255	implementation of < operator
832	1255	implementation of <= operator
833	1255	implementation of > operator
834	1255	implementation of >= operator
835	1255	implementation of <> operator
836	1255	less-equal-greater
837	1255	implementation of + operator
838	1255	implementation of - operator
839	1255	implementation of * operator
840	1255	implementation of / operator
841	1255	implementation of + operator
842	1255	less-equal-greater
843	2617	multiply
844	2617	divide
845	2617	multiply
846	1255	implementation of * operator
847	1255	implementation of / operator
848	1255	implementation of * operator
849	1255	position of substring
850	1255	implementation of ~~ operator
851	1255	implementation of !~~ operator
852	1255	implementation of = operator
853	1255	implementation of <> operator
854	1255	implementation of < operator
855	1255	implementation of > operator
856	1255	implementation of <= operator
857	1255	implementation of >= operator
858	1255	implementation of ~~ operator
859	1255	implementation of !~~ operator
860	1255	convert char to char(n)
861	1255	name of the current database
862	1255	implementation of * operator
863	1255	implementation of * operator
864	1255	implementation of * operator
865	1255	implementation of / operator
866	1255	implementation of * operator
867	1255	implementation of / operator
868	1255	position of substring
869	1247	IP address/netmask, host address, netmask optional
870	1255	lowercase
871	1255	uppercase
872	1255	capitalize each word
873	1255	left-pad string to length
874	1255	right-pad string to length
875	1255	trim selected characters from left end of string
876	1255	trim selected characters from right end of string
877	1255	extract portion of string
878	1255	map a set of characters appearing in string
879	1255	left-pad string to length
880	1255	right-pad string to length
881	1255	trim spaces from left end of string
882	1255	trim spaces from right end of string
883	1255	extract portion of string
884	1255	trim selected characters from both ends of string
885	1255	trim spaces from both ends of string
886	1255	I/O
887	1255	I/O
888	1255	implementation of = operator
889	1255	implementation of <> operator
890	1255	implementation of < operator
891	1255	implementation of <= operator
892	1255	implementation of > operator
893	1255	implementation of >= operator
894	1255	implementation of + operator
895	1255	implementation of - operator
896	1255	implementation of * operator
897	1255	implementation of / operator
898	1255	larger of two
899	1255	smaller of two
900	2617	equal
901	2617	not equal
902	2617	less than
903	2617	greater than
904	2617	less than or equal
905	2617	greater than or equal
906	2617	add
907	2617	subtract
908	2617	multiply
909	2617	divide
910	1255	I/O
911	1255	I/O
912	2617	multiply
913	2617	divide
914	2617	multiply
915	2617	divide
916	2617	multiply
917	2617	multiply
918	2617	multiply
919	1255	implementation of * operator
920	1255	implementation of = operator
921	1255	implementation of < operator
922	1255	implementation of <= operator
923	1255	implementation of > operator
924	1255	implementation of >= operator
925	1255	implementation of <> operator
926	1255	less-equal-greater
927	1255	implementation of << operator
928	1255	implementation of <<= operator
929	1255	implementation of >> operator
930	1255	implementation of >>= operator
931	2617	is subnet
932	2617	is subnet or equal
933	2617	is supernet
934	2617	is supernet or equal
935	1255	output money amount as words
936	1255	extract portion of string
937	1255	extract portion of string
938	1255	non-persistent series generator
939	1255	non-persistent series generator
940	1255	modulus
941	1255	modulus
942	1255	implementation of - operator
943	1255	implementation of * operator
944	1255	convert text to char
945	1255	implementation of % operator
946	1255	convert char to text
947	1255	modulus
948	1255	implementation of / operator
949	1255	hash
952	1255	large object open
953	1255	large object close
954	1255	large object read
955	1255	large object write
956	1255	large object seek
957	1255	large object create
958	1255	large object position
959	1255	implementation of <@ operator
960	1255	implementation of <@ operator
961	1255	implementation of ## operator
964	1255	large object unlink (delete)
965	2617	exponentiation
966	2617	add/update ACL item
967	2617	remove ACL item
968	2617	contains
969	2617	center of
971	2617	center of
972	1255	hash
973	1255	implementation of ?# operator
974	2617	equal
975	1255	box area
976	1255	box width
977	1255	box height
978	1255	implementation of <-> operator
979	1255	area of a closed path
980	1255	implementation of # operator
981	1255	box diagonal
982	1255	implementation of < operator
983	1255	implementation of > operator
984	1255	implementation of = operator
985	1255	implementation of <= operator
986	1255	implementation of >= operator
987	1255	implementation of @-@ operator
988	1255	implementation of <> operator
989	1255	implementation of ?| operator
990	1255	implementation of ?- operator
991	1255	implementation of <-> operator
992	1255	slope between points
993	1255	convert points to line segment
994	1255	implementation of ?# operator
995	1255	implementation of ?|| operator
996	1255	implementation of ?-| operator
997	1255	implementation of ?| operator
998	1255	implementation of ?- operator
999	1255	implementation of = operator
1004	1255	truncate large object
1023	1255	planner support for textlike
1024	1255	planner support for texticregexeq
1025	1255	planner support for texticlike
1026	1255	adjust timestamp to new time zone
1030	1255	GiST support
1031	1255	I/O
1032	1255	I/O
1033	1247	access control list
1035	1255	add/update ACL item
1036	1255	remove ACL item
1037	1255	contains
1038	2617	exponentiation
1039	1255	encoding name of current database
1042	1247	char(length), blank-padded string, fixed storage length
1043	1247	varchar(length), non-blank-padded string, variable storage length
1044	1255	I/O
1045	1255	I/O
1046	1255	I/O
1047	1255	I/O
1048	1255	implementation of = operator
1049	1255	implementation of < operator
1050	1255	implementation of <= operator
1051	1255	implementation of > operator
1052	1255	implementation of >= operator
1053	1255	implementation of <> operator
1054	2617	equal
1055	2617	matches regular expression, case-sensitive
1056	2617	does not match regular expression, case-sensitive
1057	2617	not equal
1058	2617	less than
1059	2617	less than or equal
1060	2617	greater than
1061	2617	greater than or equal
1062	1255	implementation of = operator
1063	1255	larger of two
1064	1255	smaller of two
1065	1255	view two-phase transactions
1066	1255	non-persistent series generator
1067	1255	non-persistent series generator
1068	1255	non-persistent series generator
1069	1255	non-persistent series generator
1070	2617	equal
1071	2617	not equal
1072	2617	less than
1073	2617	greater than
1074	2617	less than or equal
1075	2617	greater than or equal
1076	2617	add
1077	2617	subtract
1078	1255	less-equal-greater
1079	1255	convert text to regclass
1080	1255	hash
1081	1255	format a type oid and atttypmod to canonical SQL
1082	1247	date
1083	1247	time of day
1084	1255	I/O
1085	1255	I/O
1086	1255	implementation of = operator
1087	1255	implementation of < operator
1088	1255	implementation of <= operator
1089	1255	implementation of > operator
1090	1255	implementation of >= operator
1091	1255	implementation of <> operator
1092	1255	less-equal-greater
1093	2617	equal
1094	2617	not equal
1095	2617	less than
1096	2617	less than or equal
1097	2617	greater than
1098	2617	greater than or equal
1099	2617	subtract
1100	2617	add
1101	2617	subtract
1102	1255	implementation of < operator
1103	1255	implementation of <= operator
1104	1255	implementation of > operator
1105	1255	implementation of >= operator
1106	1255	implementation of <> operator
1107	1255	less-equal-greater
1108	2617	equal
1109	2617	not equal
1110	2617	less than
1111	2617	less than or equal
1112	2617	greater than
1113	2617	greater than or equal
1114	1247	date and time
1116	2617	add
1117	2617	subtract
1118	2617	divide
1119	2617	multiply
1120	2617	equal
1121	2617	not equal
1122	2617	less than
1123	2617	greater than
1124	2617	less than or equal
1125	2617	greater than or equal
1126	2617	add
1127	2617	subtract
1128	2617	divide
1129	2617	multiply
1130	2617	equal
1131	2617	not equal
1132	2617	less than
1133	2617	greater than
1134	2617	less than or equal
1135	2617	greater than or equal
1136	1255	statistics: information about WAL activity
1137	1255	get wal replay pause state
1138	1255	larger of two
1139	1255	smaller of two
1140	1255	implementation of - operator
1141	1255	implementation of + operator
1142	1255	implementation of - operator
1143	1255	I/O
1144	1255	I/O
1145	1255	implementation of = operator
1146	1255	implementation of + operator
1147	1255	implementation of - operator
1148	1255	implementation of * operator
1149	1255	implementation of / operator
1150	1255	I/O
1151	1255	I/O
1152	1255	implementation of = operator
1153	1255	implementation of <> operator
1154	1255	implementation of < operator
1155	1255	implementation of <= operator
1156	1255	implementation of >= operator
1157	1255	implementation of > operator
1158	1255	convert UNIX epoch to timestamptz
1159	1255	adjust timestamp to new time zone
1160	1255	I/O
1161	1255	I/O
1162	1255	implementation of = operator
1163	1255	implementation of <> operator
1164	1255	implementation of < operator
1165	1255	implementation of <= operator
1166	1255	implementation of >= operator
1167	1255	implementation of > operator
1168	1255	implementation of - operator
1169	1255	implementation of + operator
1170	1255	implementation of - operator
1171	1255	extract field from timestamp with time zone
1172	1255	extract field from interval
1173	1255	planner support for network_sub/superset
1174	1255	convert date to timestamp with time zone
1175	1255	promote groups of 24 hours to numbers of days
1176	1255	convert date and time to timestamp with time zone
1177	1255	jsonpath exists test with timezone
1178	1255	convert timestamp with time zone to date
1179	1255	jsonpath query with timezone
1180	1255	jsonpath query wrapped into array with timezone
1181	1255	age of a transaction ID, in transactions before current transaction
1184	1247	date and time with time zone
1186	1247	@ <number> <units>, time interval
1188	1255	implementation of - operator
1189	1255	implementation of + operator
1190	1255	implementation of - operator
1191	1255	array subscripts generator
1192	1255	array subscripts generator
1193	1255	array constructor with value
1194	1255	base 10 logarithm
1195	1255	smaller of two
1196	1255	larger of two
1197	1255	smaller of two
1198	1255	larger of two
1199	1255	date difference preserving months and years
1200	1255	adjust interval precision
1201	2617	equal
1202	2617	not equal
1203	2617	less than
1204	2617	less than or equal
1205	2617	greater than
1206	2617	greater than or equal
1207	2617	matches LIKE expression
1208	2617	does not match LIKE expression
1209	2617	matches LIKE expression
1210	2617	does not match LIKE expression
1211	2617	matches LIKE expression
1212	2617	does not match LIKE expression
1215	1255	get description for object id and catalog name
1216	1255	get description for table column
1217	1255	truncate timestamp with time zone to specified units
1218	1255	truncate interval to specified units
1219	1255	increment
1220	2617	equal
1221	2617	not equal
1222	2617	less than
1223	2617	less than or equal
1224	2617	greater than
1225	2617	greater than or equal
1226	2617	matches regular expression, case-insensitive
1227	2617	does not match regular expression, case-insensitive
1228	2617	matches regular expression, case-insensitive
1229	2617	does not match regular expression, case-insensitive
1230	1255	implementation of @ operator
1234	2617	matches regular expression, case-insensitive
1235	2617	does not match regular expression, case-insensitive
1236	1255	larger of two
1237	1255	smaller of two
1238	1255	implementation of ~* operator
1239	1255	implementation of !~* operator
1240	1255	implementation of ~* operator
1241	1255	implementation of !~* operator
1242	1255	I/O
1243	1255	I/O
1244	1255	I/O
1245	1255	I/O
1246	1255	implementation of < operator
1250	1255	deferred UNIQUE constraint check
1251	1255	implementation of @ operator
1252	1255	implementation of !~ operator
1253	1255	implementation of @ operator
1254	1255	implementation of ~ operator
1256	1255	implementation of !~ operator
1257	1255	length
1258	1255	implementation of || operator
1264	1255	convert encoding name to encoding id
1265	1255	implementation of <> operator
1266	1247	time of day with time zone
1267	1255	I/O
1268	1255	parse qualified identifier to array of identifiers
1269	1255	bytes required to store the value, perhaps with compression
1271	1255	intervals overlap?
1272	1255	implementation of + operator
1273	1255	extract field from time with time zone
1274	1255	implementation of + operator
1275	1255	implementation of - operator
1276	1255	implementation of * operator
1277	1255	implementation of / operator
1278	1255	implementation of + operator
1279	1255	implementation of - operator
1280	1255	implementation of * operator
1281	1255	implementation of / operator
1282	1255	quote an identifier for usage in a querystring
1283	1255	quote a literal for usage in a querystring
1284	1255	truncate timestamp with time zone to specified units in specified time zone
1285	1255	quote a data value for usage in a querystring
1286	1255	array constructor with value
1287	1255	convert int8 to oid
1288	1255	convert oid to int8
1289	1255	quote a possibly-null literal for usage in a querystring
1290	1255	quote a possibly-null data value for usage in a querystring
1291	1255	trigger to suppress updates when new and old records match
1292	1255	implementation of = operator
1293	1255	expand multirange to set of ranges
1294	1255	latest tid of a tuple
1295	1255	promote groups of 30 days to numbers of months
1296	1255	implementation of + operator
1297	1255	implementation of + operator
1298	1255	implementation of + operator
1299	1255	current transaction time
1300	1255	restriction selectivity for position-comparison operators
1301	1255	join selectivity for position-comparison operators
1302	1255	restriction selectivity for containment comparison operators
1303	1255	join selectivity for containment comparison operators
1304	1255	intervals overlap?
1305	1255	intervals overlap?
1306	1255	intervals overlap?
1307	1255	intervals overlap?
1308	1255	intervals overlap?
1309	1255	intervals overlap?
1310	1255	intervals overlap?
1311	1255	intervals overlap?
1312	1255	I/O
1313	1255	I/O
1314	1255	less-equal-greater
1315	1255	less-equal-greater
1316	1255	convert timestamp to time
1317	1255	length
1318	1255	character length
1319	1255	implementation of = operator
1320	2617	equal
1321	2617	not equal
1322	2617	less than
1323	2617	less than or equal
1324	2617	greater than
1325	2617	greater than or equal
1326	1255	implementation of / operator
1327	2617	add
1328	2617	subtract
1329	2617	subtract
1330	2617	equal
1331	2617	not equal
1332	2617	less than
1333	2617	less than or equal
1334	2617	greater than
1335	2617	greater than or equal
1336	2617	negate
1337	2617	add
1338	2617	subtract
1339	1255	base 10 logarithm
1340	1255	base 10 logarithm
1341	1255	natural logarithm
1342	1255	round to nearest integer
1343	1255	truncate to integer
1344	1255	square root
1345	1255	cube root
1346	1255	exponentiation
1347	1255	natural exponential (e^x)
1348	1255	deprecated, use two-argument form instead
1349	1255	print type names of oidvector field
1350	1255	I/O
1351	1255	I/O
1352	1255	implementation of = operator
1353	1255	implementation of <> operator
1354	1255	implementation of < operator
1355	1255	implementation of <= operator
1356	1255	implementation of >= operator
1357	1255	implementation of > operator
1358	1255	less-equal-greater
1359	1255	convert date and time with time zone to timestamp with time zone
1360	2617	convert date and time to timestamp
1361	2617	convert date and time with time zone to timestamp with time zone
1362	1255	hostmask of address
1363	2617	convert time and date to timestamp
1364	1255	planner support for textregexeq
1365	1255	make ACL item
1366	2617	convert time with time zone and date to timestamp with time zone
1367	1255	character length
1368	1255	exponentiation
1369	1255	character length
1370	1255	convert time to interval
1371	1255	view system lock information
1372	1255	character length
1373	1255	finite date?
1374	1255	octet length
1375	1255	octet length
1376	1255	factorial
1377	1255	larger of two
1378	1255	smaller of two
1379	1255	larger of two
1380	1255	smaller of two
1381	1255	character length
1383	2617	distance between
1384	1255	extract field from date
1385	1255	extract field from time
1386	1255	date difference from today preserving months and years
1387	1255	constraint description
1388	1255	convert timestamp with time zone to time with time zone
1389	1255	finite timestamp?
1390	1255	finite interval?
1391	1255	statistics: start time for current backend session
1392	1255	statistics: address of client connected to backend
1393	1255	statistics: port number of client connected to backend
1394	1255	absolute value
1395	1255	absolute value
1396	1255	absolute value
1397	1255	absolute value
1398	1255	absolute value
1399	2617	subtract
1400	1255	convert varchar to name
1401	1255	convert name to varchar
1402	1255	current schema name
1403	1255	current schema search list
1404	1255	substitute portion of string
1405	1255	substitute portion of string
1406	1255	vertically aligned
1407	1255	horizontally aligned
1408	1255	parallel
1409	1255	perpendicular
1410	1255	vertical
1411	1255	horizontal
1412	1255	parallel
1413	1255	perpendicular
1414	1255	vertical
1415	1255	horizontal
1416	1255	center of
1419	1255	convert interval to time
1420	2617	center of
1421	1255	convert points to box
1422	1255	implementation of + operator
1423	1255	implementation of - operator
1424	1255	implementation of * operator
1425	1255	implementation of / operator
1426	1255	implementation of @> operator
1427	1255	I/O
1428	1255	implementation of @> operator
1429	1255	implementation of <@ operator
1430	1255	path closed?
1431	1255	path open?
1432	1255	implementation of # operator
1433	1255	close path
1434	1255	open path
1435	1255	implementation of + operator
1436	1255	implementation of + operator
1437	1255	implementation of - operator
1438	1255	implementation of * operator
1439	1255	implementation of / operator
1440	1255	convert x, y to point
1441	1255	implementation of + operator
1442	1255	implementation of - operator
1443	1255	implementation of * operator
1444	1255	implementation of / operator
1445	1255	implementation of # operator
1446	1255	convert polygon to bounding box
1447	1255	convert polygon to path
1448	1255	convert box to polygon
1449	1255	convert path to polygon
1450	1255	I/O
1451	1255	I/O
1452	1255	implementation of ~= operator
1453	1255	implementation of @> operator
1454	1255	implementation of << operator
1455	1255	implementation of &< operator
1456	1255	implementation of &> operator
1457	1255	implementation of >> operator
1458	1255	implementation of <@ operator
1459	1255	implementation of && operator
1460	1255	implementation of <<| operator
1461	1255	implementation of |>> operator
1462	1255	implementation of = operator
1463	1255	implementation of <> operator
1464	1255	implementation of < operator
1465	1255	implementation of > operator
1466	1255	implementation of <= operator
1467	1255	implementation of >= operator
1468	1255	area of circle
1469	1255	diameter of circle
1470	1255	radius of circle
1471	1255	implementation of <-> operator
1472	1255	implementation of @@ operator
1473	1255	convert point and radius to circle
1474	1255	convert polygon to circle
1475	1255	convert vertex count and circle to polygon
1476	1255	implementation of <-> operator
1477	1255	implementation of @> operator
1478	1255	implementation of <@ operator
1479	1255	convert box to circle
1480	1255	convert circle to box
1481	1255	base 10 logarithm
1482	1255	implementation of <> operator
1483	1255	implementation of < operator
1484	1255	implementation of <= operator
1485	1255	implementation of > operator
1486	1255	implementation of >= operator
1487	1255	implementation of @-@ operator
1488	1255	implementation of ## operator
1489	1255	implementation of ## operator
1490	1255	I/O
1491	1255	I/O
1492	1255	implementation of = operator
1493	1255	construct line from points
1494	1255	implementation of # operator
1495	1255	implementation of ?# operator
1496	1255	implementation of ?|| operator
1497	1255	implementation of ?-| operator
1498	1255	implementation of ?| operator
1499	1255	implementation of ?- operator
1500	2617	equal by area
1501	2617	not equal by area
1502	2617	less than by area
1503	2617	greater than by area
1504	2617	less than or equal by area
1505	2617	greater than or equal by area
1506	2617	is left of
1507	2617	overlaps or is left of
1508	2617	overlaps or is right of
1509	2617	is right of
1510	2617	is contained by
1511	2617	contains
1512	2617	same as
1513	2617	overlaps
1514	2617	is above
1515	2617	is below
1516	2617	add
1517	2617	subtract
1518	2617	multiply
1519	2617	divide
1520	2617	distance between
1521	2617	number of points
1522	2617	distance between
1523	2617	distance between
1525	2617	intersect
1526	2617	parallel
1527	2617	perpendicular
1528	2617	horizontal
1529	2617	vertical
1530	1255	distance between endpoints
1531	1255	sum of path segments
1532	1255	center of
1534	1255	center of
1535	2617	equal
1536	2617	intersection point
1537	2617	intersect
1538	2617	intersect
1539	2617	intersect
1540	1255	center of
1541	1255	diagonal of
1542	1255	center of
1543	1255	center of
1544	1255	convert circle to 12-vertex polygon
1545	1255	number of points
1546	2617	point on line
1547	2617	is contained by
1548	2617	lseg on line
1549	2617	is contained by
1550	2617	equal
1551	2617	not equal
1552	2617	less than
1553	2617	less than or equal
1554	2617	greater than
1555	2617	greater than or equal
1556	1255	number of points
1557	2617	closest point to A on B
1558	2617	closest point to A on B
1559	2617	closest point to A on B
1560	1247	fixed-length bit string
1562	1247	variable-length bit string
1564	1255	I/O
1565	1255	I/O
1567	2617	closest point to A on B
1569	1255	matches LIKE expression
1570	1255	does not match LIKE expression
1571	1255	matches LIKE expression
1572	1255	does not match LIKE expression
1573	1255	source text of a rule
1574	1255	sequence next value
1575	1255	sequence current value
1576	1255	set sequence value
1577	2617	closest point to A on B
1578	2617	closest point to A on B
1579	1255	I/O
1580	1255	I/O
1581	1255	implementation of = operator
1582	1255	implementation of <> operator
1583	2617	multiply
1584	2617	multiply
1585	2617	divide
1586	2617	not equal
1587	2617	less than by length
1588	2617	less than or equal by length
1589	2617	greater than by length
1590	2617	greater than or equal by length
1591	2617	distance between endpoints
1592	1255	implementation of >= operator
1593	1255	implementation of > operator
1594	1255	implementation of <= operator
1595	1255	implementation of < operator
1596	1255	less-equal-greater
1597	1255	convert encoding id to encoding name
1598	1255	random value
1599	1255	set random seed
1600	1255	arcsine
1601	1255	arccosine
1602	1255	arctangent
1603	1255	arctangent, two arguments
1604	1255	sine
1605	1255	cosine
1606	1255	tangent
1607	1255	cotangent
1608	1255	radians to degrees
1609	1255	degrees to radians
1610	1255	PI
1611	2617	intersect
1612	2617	parallel
1613	2617	perpendicular
1614	2617	horizontal
1615	2617	vertical
1616	2617	equal
1617	2617	intersection point
1618	1255	implementation of * operator
1619	1255	type of the argument
1620	1255	convert first char to int4
1621	1255	convert int4 to char
1622	1255	replicate string n times
1623	1255	convert SQL regexp pattern to POSIX style
1624	1255	implementation of * operator
1625	2617	matches LIKE expression, case-insensitive
1626	2617	does not match LIKE expression, case-insensitive
1627	2617	matches LIKE expression, case-insensitive
1628	2617	does not match LIKE expression, case-insensitive
1629	2617	matches LIKE expression, case-insensitive
1630	2617	does not match LIKE expression, case-insensitive
1631	1255	implementation of ~~ operator
1632	1255	implementation of !~~ operator
1633	1255	implementation of ~~* operator
1634	1255	implementation of !~~* operator
1635	1255	implementation of ~~* operator
1636	1255	implementation of !~~* operator
1637	1255	convert LIKE pattern to use backslash escapes
1638	1255	implementation of > operator
1639	1255	implementation of >= operator
1640	1255	select statement of a view
1641	1255	select statement of a view
1642	1255	role name by OID (with fallback)
1643	1255	index description
1644	1255	referential integrity FOREIGN KEY ... REFERENCES
1645	1255	referential integrity FOREIGN KEY ... REFERENCES
1646	1255	referential integrity ON DELETE CASCADE
1647	1255	referential integrity ON UPDATE CASCADE
1648	1255	referential integrity ON DELETE RESTRICT
1649	1255	referential integrity ON UPDATE RESTRICT
1650	1255	referential integrity ON DELETE SET NULL
1651	1255	referential integrity ON UPDATE SET NULL
1652	1255	referential integrity ON DELETE SET DEFAULT
1653	1255	referential integrity ON UPDATE SET DEFAULT
1654	1255	referential integrity ON DELETE NO ACTION
1655	1255	referential integrity ON UPDATE NO ACTION
1656	1255	implementation of ~* operator
1657	1255	implementation of !~* operator
1658	1255	implementation of ~ operator
1659	1255	implementation of !~ operator
1660	1255	implementation of ~~* operator
1661	1255	implementation of !~~* operator
1662	1255	trigger description
1665	1255	name of sequence for a serial column
1666	1255	implementation of = operator
1667	1255	implementation of <> operator
1668	1255	implementation of >= operator
1669	1255	implementation of > operator
1670	1255	implementation of <= operator
1671	1255	implementation of < operator
1672	1255	less-equal-greater
1673	1255	implementation of & operator
1674	1255	implementation of | operator
1675	1255	implementation of # operator
1676	1255	implementation of ~ operator
1677	1255	implementation of << operator
1678	1255	implementation of >> operator
1679	1255	implementation of || operator
1680	1255	extract portion of bitstring
1681	1255	bitstring length
1682	1255	octet length
1683	1255	convert int4 to bitstring
1684	1255	convert bitstring to int4
1685	1255	adjust bit() to typmod length
1686	1255	list of SQL keywords
1687	1255	adjust varbit() to typmod length
1688	1255	hash
1689	1255	convert ACL item array to table, primarily for use by information schema
1690	1255	implementation of - operator
1691	1255	implementation of <= operator
1692	1255	implementation of >= operator
1693	1255	less-equal-greater
1694	2617	less than or equal
1695	2617	greater than or equal
1696	1255	hash
1697	1255	hash
1698	1255	position of sub-bitstring
1699	1255	extract portion of bitstring
1700	1247	numeric(precision, decimal), arbitrary precision number
1701	1255	I/O
1702	1255	I/O
1703	1255	adjust numeric to typmod precision/scale
1704	1255	implementation of @ operator
1705	1255	absolute value
1706	1255	sign of value
1707	1255	value rounded to ''scale''
1708	1255	value rounded to ''scale'' of zero
1709	1255	value truncated to ''scale''
1710	1255	value truncated to ''scale'' of zero
1711	1255	nearest integer >= value
1712	1255	nearest integer <= value
1713	1255	length of string in specified encoding
1714	1255	convert string with specified source encoding name
1715	1255	convert inet to cidr
1716	1255	deparse an encoded expression
1717	1255	convert string with specified destination encoding name
1718	1255	implementation of = operator
1719	1255	implementation of <> operator
1720	1255	implementation of > operator
1721	1255	implementation of >= operator
1722	1255	implementation of < operator
1723	1255	implementation of <= operator
1724	1255	implementation of + operator
1725	1255	implementation of - operator
1726	1255	implementation of * operator
1727	1255	implementation of / operator
1728	1255	modulus
1729	1255	implementation of % operator
1730	1255	square root
1731	1255	square root
1732	1255	natural exponential (e^x)
1733	1255	natural exponential (e^x)
1734	1255	natural logarithm
1735	1255	natural logarithm
1736	1255	logarithm base m of n
1737	1255	logarithm base m of n
1738	1255	exponentiation
1739	1255	implementation of ^ operator
1740	1255	convert int4 to numeric
1741	1255	base 10 logarithm
1742	1255	convert float4 to numeric
1743	1255	convert float8 to numeric
1744	1255	convert numeric to int4
1745	1255	convert numeric to float4
1746	1255	convert numeric to float8
1747	1255	implementation of + operator
1748	1255	implementation of - operator
1749	1255	implementation of + operator
1750	1255	implementation of - operator
1751	2617	negate
1752	2617	equal
1753	2617	not equal
1754	2617	less than
1755	2617	less than or equal
1756	2617	greater than
1757	2617	greater than or equal
1758	2617	add
1759	2617	subtract
1760	2617	multiply
1761	2617	divide
1762	2617	modulus
1763	2617	absolute value
1764	1255	increment by one
1765	1255	set sequence value and is_called status
1766	1255	smaller of two
1767	1255	larger of two
1768	1255	format interval to text
1769	1255	less-equal-greater
1770	1255	format timestamp with time zone to text
1771	1255	implementation of - operator
1772	1255	format numeric to text
1773	1255	format int4 to text
1774	1255	format int8 to text
1775	1255	format float4 to text
1776	1255	format float8 to text
1777	1255	convert text to numeric
1778	1255	convert text to timestamp with time zone
1779	1255	convert numeric to int8
1780	1255	convert text to date
1781	1255	convert int8 to numeric
1782	1255	convert int2 to numeric
1783	1255	convert numeric to int2
1784	2617	equal
1785	2617	not equal
1786	2617	less than
1787	2617	greater than
1788	2617	less than or equal
1789	2617	greater than or equal
1790	1247	reference to cursor (portal name)
1791	2617	bitwise and
1792	2617	bitwise or
1793	2617	bitwise exclusive or
1794	2617	bitwise not
1795	2617	bitwise shift left
1796	2617	bitwise shift right
1797	2617	concatenate
1798	1255	I/O
1799	1255	I/O
1800	2617	add
1801	2617	subtract
1802	2617	add
1803	2617	subtract
1804	2617	equal
1805	2617	not equal
1806	2617	less than
1807	2617	greater than
1808	2617	less than or equal
1809	2617	greater than or equal
1810	1255	length in bits
1811	1255	length in bits
1812	1255	length in bits
1813	1255	convert string with specified encoding names
1814	1255	restriction selectivity of ILIKE
1815	1255	restriction selectivity of NOT ILIKE
1816	1255	join selectivity of ILIKE
1817	1255	join selectivity of NOT ILIKE
1818	1255	restriction selectivity of regex match
1819	1255	restriction selectivity of LIKE
1820	1255	restriction selectivity of case-insensitive regex match
1821	1255	restriction selectivity of regex non-match
1822	1255	restriction selectivity of NOT LIKE
1823	1255	restriction selectivity of case-insensitive regex non-match
1824	1255	join selectivity of regex match
1825	1255	join selectivity of LIKE
1826	1255	join selectivity of case-insensitive regex match
1827	1255	join selectivity of regex non-match
1828	1255	join selectivity of NOT LIKE
1829	1255	join selectivity of case-insensitive regex non-match
1830	1255	aggregate final function
1831	1255	aggregate final function
1832	1255	aggregate final function
1833	1255	aggregate transition function
1834	1255	aggregate transition function
1835	1255	aggregate transition function
1836	1255	aggregate transition function
1837	1255	aggregate final function
1838	1255	aggregate final function
1839	1255	aggregate final function
1840	1255	aggregate transition function
1841	1255	aggregate transition function
1842	1255	aggregate transition function
1843	1255	aggregate transition function
1844	1255	aggregate final function
1845	1255	encode text from DB encoding to ASCII text
1846	1255	encode text from encoding to ASCII text
1847	1255	encode text from encoding to ASCII text
1848	1255	implementation of + operator
1849	2617	add
1850	1255	implementation of = operator
1851	1255	implementation of <> operator
1852	1255	implementation of < operator
1853	1255	implementation of > operator
1854	1255	implementation of <= operator
1855	1255	implementation of >= operator
1856	1255	implementation of = operator
1857	1255	implementation of <> operator
1858	1255	implementation of < operator
1859	1255	implementation of > operator
1860	1255	implementation of <= operator
1861	1255	implementation of >= operator
1862	2617	equal
1863	2617	not equal
1864	2617	less than
1865	2617	greater than
1866	2617	less than or equal
1867	2617	greater than or equal
1868	2617	equal
1869	2617	not equal
1870	2617	less than
1871	2617	greater than
1872	2617	less than or equal
1873	2617	greater than or equal
1874	2617	bitwise and
1875	2617	bitwise or
1876	2617	bitwise exclusive or
1877	2617	bitwise not
1878	2617	bitwise shift left
1879	2617	bitwise shift right
1880	2617	bitwise and
1881	2617	bitwise or
1882	2617	bitwise exclusive or
1883	2617	bitwise not
1884	2617	bitwise shift left
1885	2617	bitwise shift right
1886	2617	bitwise and
1887	2617	bitwise or
1888	2617	bitwise exclusive or
1889	2617	bitwise not
1890	2617	bitwise shift left
1891	2617	bitwise shift right
1892	1255	implementation of & operator
1893	1255	implementation of | operator
1894	1255	implementation of # operator
1895	1255	implementation of ~ operator
1896	1255	implementation of << operator
1897	1255	implementation of >> operator
1898	1255	implementation of & operator
1899	1255	implementation of | operator
1900	1255	implementation of # operator
1901	1255	implementation of ~ operator
1902	1255	implementation of << operator
1903	1255	implementation of >> operator
1904	1255	implementation of & operator
1905	1255	implementation of | operator
1906	1255	implementation of # operator
1907	1255	implementation of ~ operator
1908	1255	implementation of << operator
1909	1255	implementation of >> operator
1910	1255	implementation of + operator
1911	1255	implementation of + operator
1912	1255	implementation of + operator
1913	1255	implementation of + operator
1914	1255	implementation of + operator
1915	1255	implementation of + operator
1916	2617	unary plus
1917	2617	unary plus
1918	2617	unary plus
1919	2617	unary plus
1920	2617	unary plus
1921	2617	unary plus
1922	1255	user privilege on relation by username, rel name
1923	1255	user privilege on relation by username, rel oid
1924	1255	user privilege on relation by user oid, rel name
1925	1255	user privilege on relation by user oid, rel oid
1926	1255	current user privilege on relation by rel name
1927	1255	current user privilege on relation by rel oid
1928	1255	statistics: number of scans done for table/index
1929	1255	statistics: number of tuples read by seqscan
1930	1255	statistics: number of tuples fetched by idxscan
1931	1255	statistics: number of tuples inserted
1932	1255	statistics: number of tuples updated
1933	1255	statistics: number of tuples deleted
1934	1255	statistics: number of blocks fetched
1935	1255	statistics: number of blocks found in cache
1936	1255	statistics: currently active backend IDs
1937	1255	statistics: PID of backend
1938	1255	statistics: database ID of backend
1939	1255	statistics: user ID of backend
1940	1255	statistics: current query of backend
1941	1255	statistics: number of backends in database
1942	1255	statistics: transactions committed
1943	1255	statistics: transactions rolled back
1944	1255	statistics: blocks fetched for database
1945	1255	statistics: blocks found in cache for database
1946	1255	convert bytea value into some ascii-only text string
1947	1255	convert ascii-encoded text string into bytea value
1948	1255	implementation of = operator
1949	1255	implementation of < operator
1950	1255	implementation of <= operator
1951	1255	implementation of > operator
1952	1255	implementation of >= operator
1953	1255	implementation of <> operator
1954	1255	less-equal-greater
1955	2617	equal
1956	2617	not equal
1957	2617	less than
1958	2617	less than or equal
1959	2617	greater than
1960	2617	greater than or equal
1961	1255	adjust timestamp precision
1962	1255	aggregate transition function
1963	1255	aggregate transition function
1964	1255	aggregate final function
1965	1255	larger of two
1966	1255	smaller of two
1967	1255	adjust timestamptz precision
1968	1255	adjust time precision
1969	1255	adjust time with time zone precision
1972	1255	statistics: number of tuples hot updated
1973	1255	trunc(x/y)
1980	1255	trunc(x/y)
1986	1255	convert SQL regexp pattern to POSIX style
1987	1255	convert SQL regexp pattern to POSIX style
1993	1255	get description for object id and shared catalog name
2003	1255	implementation of || operator
2004	1255	implementation of || operator
2005	1255	implementation of ~~ operator
2006	1255	implementation of !~~ operator
2007	1255	matches LIKE expression
2008	1255	does not match LIKE expression
2009	1255	convert LIKE pattern to use backslash escapes
2010	1255	octet length
2011	1255	implementation of || operator
2012	1255	extract portion of string
2013	1255	extract portion of string
2014	1255	position of substring
2015	1255	trim selected bytes from both ends of string
2016	2617	matches LIKE expression
2017	2617	does not match LIKE expression
2018	2617	concatenate
2019	1255	convert timestamp with time zone to time
2020	1255	truncate timestamp to specified units
2021	1255	extract field from timestamp
2022	1255	statistics: information about currently active backends
2023	1255	jsonpath query first item with timezone
2024	1255	convert date to timestamp
2025	1255	convert date and time to timestamp
2026	1255	statistics: current backend PID
2027	1255	convert timestamp with time zone to timestamp
2028	1255	convert timestamp to timestamp with time zone
2029	1255	convert timestamp to date
2030	1255	jsonpath match with timezone
2031	1255	implementation of - operator
2032	1255	implementation of + operator
2033	1255	implementation of - operator
2034	1255	configuration load time
2035	1255	smaller of two
2036	1255	larger of two
2037	1255	adjust time with time zone to new zone
2038	1255	adjust time with time zone to new zone
2039	1255	hash
2041	1255	intervals overlap?
2042	1255	intervals overlap?
2043	1255	intervals overlap?
2044	1255	intervals overlap?
2045	1255	less-equal-greater
2046	1255	convert time with time zone to time
2047	1255	convert time to time with time zone
2048	1255	finite timestamp?
2049	1255	format timestamp to text
2050	1255	maximum value of all anyarray input values
2051	1255	minimum value of all anyarray input values
2052	1255	implementation of = operator
2053	1255	implementation of <> operator
2054	1255	implementation of < operator
2055	1255	implementation of <= operator
2056	1255	implementation of >= operator
2057	1255	implementation of > operator
2058	1255	date difference preserving months and years
2059	1255	date difference from today preserving months and years
2060	2617	equal
2061	2617	not equal
2062	2617	less than
2063	2617	less than or equal
2064	2617	greater than
2065	2617	greater than or equal
2066	2617	add
2067	2617	subtract
2068	2617	subtract
2069	1255	adjust timestamp to new time zone
2070	1255	adjust timestamp to new time zone
2071	1255	implementation of + operator
2072	1255	implementation of - operator
2073	1255	extract text matching regular expression
2074	1255	extract text matching SQL regular expression
2075	1255	convert int8 to bitstring
2076	1255	convert bitstring to int8
2077	1255	SHOW X as a function
2078	1255	SET X as a function
2079	1255	is table visible in search path?
2080	1255	is type visible in search path?
2081	1255	is function visible in search path?
2082	1255	is operator visible in search path?
2083	1255	is opclass visible in search path?
2084	1255	SHOW ALL as a function
2085	1255	extract portion of string
2086	1255	extract portion of string
2087	1255	replace all occurrences in string of old_substr with new_substr
2088	1255	split string by field_sep and return field_num
2089	1255	convert int4 number to hex
2090	1255	convert int8 number to hex
2091	1255	array lower dimension
2092	1255	array upper dimension
2093	1255	is conversion visible in search path?
2094	1255	statistics: start time for current query of backend
2096	1255	terminate a server process
2098	1255	definition of a function
2100	1255	the average (arithmetic mean) as numeric of all bigint values
2101	1255	the average (arithmetic mean) as numeric of all integer values
2102	1255	the average (arithmetic mean) as numeric of all smallint values
2103	1255	the average (arithmetic mean) as numeric of all numeric values
2104	1255	the average (arithmetic mean) as float8 of all float4 values
2105	1255	the average (arithmetic mean) as float8 of all float8 values
2106	1255	the average (arithmetic mean) as interval of all interval values
2107	1255	sum as numeric across all bigint input values
2108	1255	sum as bigint across all integer input values
2109	1255	sum as bigint across all smallint input values
2110	1255	sum as float4 across all float4 input values
2111	1255	sum as float8 across all float8 input values
2112	1255	sum as money across all money input values
2113	1255	sum as interval across all interval input values
2114	1255	sum as numeric across all numeric input values
2115	1255	maximum value of all bigint input values
2116	1255	maximum value of all integer input values
2117	1255	maximum value of all smallint input values
2118	1255	maximum value of all oid input values
2119	1255	maximum value of all float4 input values
2120	1255	maximum value of all float8 input values
2121	1255	compression method for the compressed datum
2122	1255	maximum value of all date input values
2123	1255	maximum value of all time input values
2124	1255	maximum value of all time with time zone input values
2125	1255	maximum value of all money input values
2126	1255	maximum value of all timestamp input values
2127	1255	maximum value of all timestamp with time zone input values
2128	1255	maximum value of all interval input values
2129	1255	maximum value of all text input values
2130	1255	maximum value of all numeric input values
2131	1255	minimum value of all bigint input values
2132	1255	minimum value of all integer input values
2133	1255	minimum value of all smallint input values
2134	1255	minimum value of all oid input values
2135	1255	minimum value of all float4 input values
2136	1255	minimum value of all float8 input values
2137	1255	statistics: force stats to be flushed after the next commit
2138	1255	minimum value of all date input values
2139	1255	minimum value of all time input values
2140	1255	minimum value of all time with time zone input values
2141	1255	minimum value of all money input values
2142	1255	minimum value of all timestamp input values
2143	1255	minimum value of all timestamp with time zone input values
2144	1255	minimum value of all interval input values
2145	1255	minimum value of all text values
2146	1255	minimum value of all numeric input values
2147	1255	number of input rows for which the input expression is not null
2148	1255	historical alias for var_samp
2149	1255	historical alias for var_samp
2150	1255	historical alias for var_samp
2151	1255	historical alias for var_samp
2152	1255	historical alias for var_samp
2153	1255	historical alias for var_samp
2154	1255	historical alias for stddev_samp
2155	1255	historical alias for stddev_samp
2156	1255	historical alias for stddev_samp
2157	1255	historical alias for stddev_samp
2158	1255	historical alias for stddev_samp
2159	1255	historical alias for stddev_samp
2160	1255	implementation of ~<~ operator
2161	1255	implementation of ~<=~ operator
2162	1255	argument list of a function
2163	1255	implementation of ~>=~ operator
2164	1255	implementation of ~>~ operator
2165	1255	result type of a function
2166	1255	less-equal-greater
2167	1255	nearest integer >= value
2168	1255	total disk space usage for the specified database
2169	1255	exponentiation
2170	1255	bucket number of operand in equal-width histogram
2171	1255	cancel a server process'' current query
2172	1255	prepare for taking an online backup
2174	1255	implementation of ~<~ operator
2175	1255	implementation of ~<=~ operator
2176	1255	array length
2177	1255	implementation of ~>=~ operator
2178	1255	implementation of ~>~ operator
2179	1255	GiST support
2180	1255	less-equal-greater
2181	1255	user privilege on sequence by username, seq name
2182	1255	user privilege on sequence by username, seq oid
2183	1255	user privilege on sequence by user oid, seq name
2184	1255	user privilege on sequence by user oid, seq oid
2185	1255	current user privilege on sequence by seq name
2186	1255	current user privilege on sequence by seq oid
2188	1255	less-equal-greater
2189	1255	less-equal-greater
2190	1255	less-equal-greater
2191	1255	less-equal-greater
2192	1255	less-equal-greater
2193	1255	less-equal-greater
2194	1255	less-equal-greater
2195	1255	less-equal-greater
2196	1255	inet address of the client
2197	1255	client''s port number for this connection
2198	1255	inet address of the server
2199	1255	server''s port number for this connection
2202	1247	registered procedure (with args)
2203	1247	registered operator
2204	1247	registered operator (with args)
2205	1247	registered class
2206	1247	registered type
2212	1255	I/O
2213	1255	I/O
2214	1255	I/O
2215	1255	I/O
2216	1255	I/O
2217	1255	I/O
2218	1255	I/O
2219	1255	I/O
2220	1255	I/O
2221	1255	I/O
2230	1255	statistics: discard current transaction''s statistics snapshot
2232	1255	identity argument list of a function
2233	1255	hash
2234	1255	hash
2236	1255	bitwise-and smallint aggregate
2237	1255	bitwise-or smallint aggregate
2238	1255	bitwise-and integer aggregate
2239	1255	bitwise-or integer aggregate
2240	1255	bitwise-and bigint aggregate
2241	1255	bitwise-or bigint aggregate
2242	1255	bitwise-and bit aggregate
2243	1255	bitwise-or bit aggregate
2244	1255	maximum value of all bpchar input values
2245	1255	minimum value of all bpchar input values
2246	1255	(internal)
2247	1255	(internal)
2248	1255	(internal)
2249	1247	pseudo-type representing any composite type
2250	1255	user privilege on database by username, database name
2251	1255	user privilege on database by username, database oid
2252	1255	user privilege on database by user oid, database name
2253	1255	user privilege on database by user oid, database oid
2254	1255	current user privilege on database by database name
2255	1255	current user privilege on database by database oid
2256	1255	user privilege on function by username, function name
2257	1255	user privilege on function by username, function oid
2258	1255	user privilege on function by user oid, function name
2259	1255	user privilege on function by user oid, function oid
2260	1255	current user privilege on function by function name
2261	1255	current user privilege on function by function oid
2262	1255	user privilege on language by username, language name
2263	1255	user privilege on language by username, language oid
2264	1255	user privilege on language by user oid, language name
2265	1255	user privilege on language by user oid, language oid
2266	1255	current user privilege on language by language name
2267	1255	current user privilege on language by language oid
2268	1255	user privilege on schema by username, schema name
2269	1255	user privilege on schema by username, schema oid
2270	1255	user privilege on schema by user oid, schema name
2271	1255	user privilege on schema by user oid, schema oid
2272	1255	current user privilege on schema by schema name
2273	1255	current user privilege on schema by schema oid
2274	1255	statistics: reset collected statistics for current database
2275	1247	C-style string
2276	1247	pseudo-type representing any type
2277	1247	pseudo-type representing a polymorphic array type
2278	1247	pseudo-type for the result of a function with no real result
2279	1247	pseudo-type for the result of a trigger function
2280	1247	pseudo-type for the result of a language handler function
2281	1247	pseudo-type representing an internal data structure
2282	1255	information about all memory contexts of local backend
2283	1247	pseudo-type representing a polymorphic base type
2284	1255	replace text using regexp
2285	1255	replace text using regexp
2286	1255	total disk space usage for the specified table and associated indexes
2288	1255	convert a long int to a human readable text using size units
2289	1255	convert generic options array to name/value table
2290	1255	I/O
2291	1255	I/O
2292	1255	I/O
2293	1255	I/O
2294	1255	I/O
2295	1255	I/O
2296	1255	I/O
2297	1255	I/O
2298	1255	I/O
2299	1255	I/O
2300	1255	I/O
2301	1255	I/O
2302	1255	I/O
2303	1255	I/O
2304	1255	I/O
2305	1255	I/O
2306	1255	statistics: information about SLRU caches
2307	1255	statistics: reset collected statistics for a single SLRU
2308	1255	nearest integer >= value
2309	1255	nearest integer <= value
2310	1255	sign of value
2311	1255	MD5 hash
2312	1255	I/O
2313	1255	I/O
2314	2617	less than
2315	2617	less than or equal
2316	1255	(internal)
2317	2617	greater than or equal
2318	2617	greater than
2319	1255	maximum octet length of a character in given encoding
2320	1255	nearest integer >= value
2321	1255	MD5 hash
2322	1255	total disk space usage for the specified tablespace
2323	1255	total disk space usage for the specified tablespace
2324	1255	total disk space usage for the specified database
2325	1255	disk space usage for the main fork of the specified table or index
2326	2617	less than
2327	2617	less than or equal
2329	2617	greater than or equal
2330	2617	greater than
2331	1255	expand array to set of rows
2332	1255	disk space usage for the specified fork of a table or index
2333	1255	aggregate transition function
2334	1255	aggregate final function
2335	1255	concatenate aggregate input into an array
2338	1255	implementation of < operator
2339	1255	implementation of <= operator
2340	1255	implementation of = operator
2341	1255	implementation of > operator
2342	1255	implementation of >= operator
2343	1255	implementation of <> operator
2344	1255	less-equal-greater
2345	2617	less than
2346	2617	less than or equal
2347	2617	equal
2348	2617	greater than or equal
2349	2617	greater than
2350	2617	not equal
2351	1255	implementation of < operator
2352	1255	implementation of <= operator
2353	1255	implementation of = operator
2354	1255	implementation of > operator
2355	1255	implementation of >= operator
2356	1255	implementation of <> operator
2357	1255	less-equal-greater
2358	2617	less than
2359	2617	less than or equal
2360	2617	equal
2361	2617	greater than or equal
2362	2617	greater than
2363	2617	not equal
2364	1255	implementation of < operator
2365	1255	implementation of <= operator
2366	1255	implementation of = operator
2367	1255	implementation of > operator
2368	1255	implementation of >= operator
2369	1255	implementation of <> operator
2370	1255	less-equal-greater
2371	2617	less than
2372	2617	less than or equal
2373	2617	equal
2374	2617	greater than or equal
2375	2617	greater than
2376	2617	not equal
2377	1255	implementation of < operator
2378	1255	implementation of <= operator
2379	1255	implementation of = operator
2380	1255	implementation of > operator
2381	1255	implementation of >= operator
2382	1255	implementation of <> operator
2383	1255	less-equal-greater
2384	2617	less than
2385	2617	less than or equal
2386	2617	equal
2387	2617	greater than or equal
2388	2617	greater than
2389	2617	not equal
2390	1255	user privilege on tablespace by username, tablespace name
2391	1255	user privilege on tablespace by username, tablespace oid
2392	1255	user privilege on tablespace by user oid, tablespace name
2393	1255	user privilege on tablespace by user oid, tablespace oid
2394	1255	current user privilege on tablespace by tablespace name
2395	1255	current user privilege on tablespace by tablespace oid
2398	1255	I/O
2399	1255	I/O
2400	1255	I/O
2401	1255	I/O
2402	1255	I/O
2403	1255	I/O
2404	1255	I/O
2405	1255	I/O
2406	1255	I/O
2407	1255	I/O
2408	1255	I/O
2409	1255	I/O
2410	1255	I/O
2411	1255	I/O
2412	1255	I/O
2413	1255	I/O
2414	1255	I/O
2415	1255	I/O
2416	1255	I/O
2417	1255	I/O
2418	1255	I/O
2419	1255	I/O
2420	1255	I/O
2421	1255	I/O
2422	1255	I/O
2423	1255	I/O
2424	1255	I/O
2425	1255	I/O
2426	1255	I/O
2427	1255	I/O
2428	1255	I/O
2429	1255	I/O
2430	1255	I/O
2431	1255	I/O
2432	1255	I/O
2433	1255	I/O
2434	1255	I/O
2435	1255	I/O
2436	1255	I/O
2437	1255	I/O
2438	1255	I/O
2439	1255	I/O
2440	1255	I/O
2441	1255	I/O
2442	1255	I/O
2443	1255	I/O
2444	1255	I/O
2445	1255	I/O
2446	1255	I/O
2447	1255	I/O
2448	1255	I/O
2449	1255	I/O
2450	1255	I/O
2451	1255	I/O
2452	1255	I/O
2453	1255	I/O
2454	1255	I/O
2455	1255	I/O
2456	1255	I/O
2457	1255	I/O
2458	1255	I/O
2459	1255	I/O
2460	1255	I/O
2461	1255	I/O
2462	1255	hyperbolic sine
2463	1255	hyperbolic cosine
2464	1255	hyperbolic tangent
2465	1255	inverse hyperbolic sine
2466	1255	inverse hyperbolic cosine
2467	1255	inverse hyperbolic tangent
2468	1255	I/O
2469	1255	I/O
2470	1255	I/O
2471	1255	I/O
2472	1255	I/O
2473	1255	I/O
2474	1255	I/O
2475	1255	I/O
2476	1255	I/O
2477	1255	I/O
2478	1255	I/O
2479	1255	I/O
2480	1255	I/O
2481	1255	I/O
2482	1255	I/O
2483	1255	I/O
2484	1255	I/O
2485	1255	I/O
2486	1255	I/O
2487	1255	I/O
2488	1255	I/O
2489	1255	I/O
2490	1255	I/O
2491	1255	I/O
2492	1255	I/O
2493	1255	I/O
2494	1255	I/O
2495	1255	I/O
2496	1255	I/O
2497	1255	I/O
2498	1255	I/O
2499	1255	I/O
2500	1255	I/O
2501	1255	I/O
2502	1255	I/O
2503	1255	I/O
2504	1255	source text of a rule with pretty-print option
2505	1255	select statement of a view with pretty-print option
2506	1255	select statement of a view with pretty-print option
2507	1255	index description (full create statement or single expression) with pretty-print option
2508	1255	constraint description with pretty-print option
2509	1255	deparse an encoded expression with pretty-print option
2510	1255	get the prepared statements for this session
2511	1255	get the open cursors for this session
2512	1255	aggregate final function
2513	1255	aggregate final function
2514	1255	aggregate final function
2515	1255	aggregate transition function
2516	1255	aggregate transition function
2517	1255	boolean-and aggregate
2518	1255	boolean-or aggregate
2519	1255	boolean-and aggregate
2520	1255	implementation of < operator
2521	1255	implementation of <= operator
2522	1255	implementation of = operator
2523	1255	implementation of > operator
2524	1255	implementation of >= operator
2525	1255	implementation of <> operator
2526	1255	less-equal-greater
2527	1255	implementation of < operator
2528	1255	implementation of <= operator
2529	1255	implementation of = operator
2530	1255	implementation of > operator
2531	1255	implementation of >= operator
2532	1255	implementation of <> operator
2533	1255	less-equal-greater
2534	2617	less than
2535	2617	less than or equal
2536	2617	equal
2537	2617	greater than or equal
2538	2617	greater than
2539	2617	not equal
2540	2617	less than
2541	2617	less than or equal
2542	2617	equal
2543	2617	greater than or equal
2544	2617	greater than
2545	2617	not equal
2546	1255	implementation of + operator
2547	1255	implementation of + operator
2548	1255	implementation of + operator
2549	1255	implementation of + operator
2550	1255	implementation of + operator
2551	2617	add
2552	2617	add
2553	2617	add
2554	2617	add
2555	2617	add
2556	1255	get OIDs of databases in a tablespace
2557	1255	convert int4 to boolean
2558	1255	convert boolean to int4
2559	1255	current value from last used sequence
2560	1255	postmaster start time
2561	1255	get array of PIDs of sessions blocking specified backend PID from acquiring a heavyweight lock
2562	1255	implementation of <<| operator
2563	1255	implementation of &<| operator
2564	1255	implementation of |&> operator
2565	1255	implementation of |>> operator
2566	1255	implementation of <<| operator
2567	1255	implementation of &<| operator
2568	1255	implementation of |&> operator
2569	1255	implementation of |>> operator
2570	2617	is below
2571	2617	overlaps or is below
2572	2617	overlaps or is above
2573	2617	is above
2574	2617	is below
2575	2617	overlaps or is below
2576	2617	overlaps or is above
2577	2617	is above
2578	1255	GiST support
2580	1255	convert jsonb to float8
2581	1255	GiST support
2582	1255	GiST support
2583	1255	GiST support
2584	1255	GiST support
2585	1255	GiST support
2586	1255	GiST support
2587	1255	implementation of &<| operator
2588	1255	implementation of |&> operator
2589	2617	overlaps or is below
2590	2617	overlaps or is above
2591	1255	GiST support
2592	1255	GiST support
2596	1255	aggregate final function
2597	1255	I/O
2598	1255	I/O
2599	1255	get the available time zone abbreviations
2614	1255	test XML value against XPath expression
2621	1255	reload configuration files
2622	1255	rotate log file
2623	1255	get information about file
2624	1255	read text from a file
2625	1255	list all files in a directory
2626	1255	sleep for the specified time in seconds
2627	1255	implementation of ~ operator
2628	1255	implementation of & operator
2629	1255	implementation of | operator
2630	1255	implementation of + operator
2631	1255	implementation of + operator
2632	1255	implementation of - operator
2633	1255	implementation of - operator
2634	2617	bitwise not
2635	2617	bitwise and
2636	2617	bitwise or
2637	2617	add
2638	2617	add
2639	2617	subtract
2640	2617	subtract
2641	1255	sample variance of bigint input values (square of the sample standard deviation)
2642	1255	sample variance of integer input values (square of the sample standard deviation)
2643	1255	sample variance of smallint input values (square of the sample standard deviation)
2644	1255	sample variance of float4 input values (square of the sample standard deviation)
2645	1255	sample variance of float8 input values (square of the sample standard deviation)
2646	1255	sample variance of numeric input values (square of the sample standard deviation)
2647	1255	current transaction time
2648	1255	current statement time
2649	1255	current clock time
2700	1255	GIN tsvector support
2705	1255	user privilege on role by username, role name
2706	1255	user privilege on role by username, role oid
2707	1255	user privilege on role by user oid, role name
2708	1255	user privilege on role by user oid, role oid
2709	1255	current user privilege on role by role name
2710	1255	current user privilege on role by role oid
2711	1255	promote groups of 24 hours to numbers of days and promote groups of 30 days to numbers of months
2712	1255	sample standard deviation of bigint input values
2713	1255	sample standard deviation of integer input values
2714	1255	sample standard deviation of smallint input values
2715	1255	sample standard deviation of float4 input values
2716	1255	sample standard deviation of float8 input values
2717	1255	sample standard deviation of numeric input values
2718	1255	population variance of bigint input values (square of the population standard deviation)
2719	1255	population variance of integer input values (square of the population standard deviation)
2720	1255	population variance of smallint input values (square of the population standard deviation)
2721	1255	population variance of float4 input values (square of the population standard deviation)
2722	1255	population variance of float8 input values (square of the population standard deviation)
2723	1255	population variance of numeric input values (square of the population standard deviation)
2724	1255	population standard deviation of bigint input values
2725	1255	population standard deviation of integer input values
2726	1255	population standard deviation of smallint input values
2727	1255	population standard deviation of float4 input values
2728	1255	population standard deviation of float8 input values
2729	1255	population standard deviation of numeric input values
2730	1255	trigger description with pretty-print option
2731	1255	arcsine, degrees
2732	1255	arccosine, degrees
2733	1255	arctangent, degrees
2734	1255	arctangent, two arguments, degrees
2735	1255	sine, degrees
2736	1255	cosine, degrees
2737	1255	tangent, degrees
2738	1255	cotangent, degrees
2739	1255	finish taking an online backup
2740	1255	aggregate serial function
2741	1255	aggregate deserial function
2742	2601	GIN index access method
2743	1255	GIN array support
2744	1255	GIN array support
2746	1255	aggregate transition function
2747	1255	implementation of && operator
2748	1255	implementation of @> operator
2749	1255	implementation of <@ operator
2750	2617	overlaps
2751	2617	contains
2752	2617	is contained by
2758	1255	statistics: tuples returned for database
2759	1255	statistics: tuples fetched for database
2760	1255	statistics: tuples inserted in database
2761	1255	statistics: tuples updated in database
2762	1255	statistics: tuples deleted in database
2763	1255	find match(es) for regexp
2764	1255	find match(es) for regexp
2765	1255	split string by pattern
2766	1255	split string by pattern
2767	1255	split string by pattern
2768	1255	split string by pattern
2769	1255	statistics: number of timed checkpoints started by the bgwriter
2770	1255	statistics: number of backend requested checkpoints started by the bgwriter
2771	1255	statistics: number of buffers written by the bgwriter during checkpoints
2772	1255	statistics: number of buffers written by the bgwriter for cleaning dirty buffers
2773	1255	statistics: number of times the bgwriter stopped processing when it had written too many buffers while cleaning
2774	1255	GIN array support
2775	1255	statistics: number of buffers written by backends
2776	1247	pseudo-type representing a polymorphic base type that is not an array
2777	1255	I/O
2778	1255	I/O
2779	2617	concatenate
2780	2617	concatenate
2781	1255	statistics: last manual vacuum time for a table
2782	1255	statistics: last auto vacuum time for a table
2783	1255	statistics: last manual analyze time for a table
2784	1255	statistics: last auto analyze time for a table
2785	1255	aggregate combine function
2786	1255	aggregate serial function
2787	1255	aggregate deserial function
2788	1255	statistics: wait event type on which backend is currently waiting
2790	1255	implementation of > operator
2791	1255	implementation of < operator
2792	1255	implementation of >= operator
2793	1255	implementation of <= operator
2794	1255	less-equal-greater
2795	1255	larger of two
2796	1255	smaller of two
2797	1255	maximum value of all tid input values
2798	1255	minimum value of all tid input values
2799	2617	less than
2800	2617	greater than
2801	2617	less than or equal
2802	2617	greater than or equal
2803	1255	number of input rows
2804	1255	increment, ignores second argument
2805	1255	aggregate transition function
2806	1255	aggregate transition function
2807	1255	aggregate final function
2808	1255	aggregate final function
2809	1255	aggregate final function
2810	1255	aggregate final function
2811	1255	aggregate final function
2812	1255	aggregate final function
2813	1255	aggregate final function
2814	1255	aggregate final function
2815	1255	aggregate final function
2816	1255	aggregate final function
2817	1255	aggregate final function
2818	1255	number of input rows in which both expressions are not null
2819	1255	sum of squares of the independent variable (sum(X^2) - sum(X)^2/N)
2820	1255	sum of squares of the dependent variable (sum(Y^2) - sum(Y)^2/N)
2821	1255	sum of products of independent times dependent variable (sum(X*Y) - sum(X) * sum(Y)/N)
2822	1255	average of the independent variable (sum(X)/N)
2823	1255	average of the dependent variable (sum(Y)/N)
2824	1255	square of the correlation coefficient
2825	1255	slope of the least-squares-fit linear equation determined by the (X, Y) pairs
2826	1255	y-intercept of the least-squares-fit linear equation determined by the (X, Y) pairs
2827	1255	population covariance
2828	1255	sample covariance
2829	1255	correlation coefficient
2844	1255	statistics: block read time, in milliseconds
2845	1255	statistics: block write time, in milliseconds
2848	1255	switch to new wal file
2849	1255	current wal write location
2850	1255	wal filename and byte offset, given a wal location
2851	1255	wal filename, given a wal location
2852	1255	current wal insert location
2853	1255	statistics: wait event on which backend is currently waiting
2854	1255	get OID of current session''s temp schema, if any
2855	1255	is schema another session''s temp schema?
2856	1255	get the available time zone names
2857	1255	statistics: start time for backend''s current transaction
2858	1255	aggregate transition function
2859	1255	statistics: number of buffer allocations
2860	2617	equal
2861	2617	not equal
2862	2617	less than
2863	2617	less than or equal
2864	2617	greater than or equal
2865	2617	greater than
2866	2617	overlaps
2867	2617	overlaps
2868	2617	overlaps
2869	2617	contains
2870	2617	contains
2871	2617	contains
2872	2617	is contained by
2873	2617	is contained by
2874	2617	is contained by
2875	2617	overlaps or is left of
2876	2617	overlaps or is left of
2877	2617	overlaps or is left of
2878	1255	statistics: number of live tuples
2879	1255	statistics: number of dead tuples
2880	1255	obtain exclusive advisory lock
2881	1255	obtain shared advisory lock
2882	1255	obtain exclusive advisory lock if available
2883	1255	obtain shared advisory lock if available
2884	1255	release exclusive advisory lock
2885	1255	release shared advisory lock
2886	1255	obtain exclusive advisory lock
2887	1255	obtain shared advisory lock
2888	1255	obtain exclusive advisory lock if available
2889	1255	obtain shared advisory lock if available
2890	1255	release exclusive advisory lock
2891	1255	release shared advisory lock
2892	1255	release all advisory locks
2893	1255	I/O
2894	1255	I/O
2895	1255	generate XML comment
2896	1255	perform a non-validating parse of a character string to produce an XML value
2897	1255	validate an XML value
2898	1255	I/O
2899	1255	I/O
2900	1255	aggregate transition function
2901	1255	concatenate XML values
2902	1255	I/O typmod
2903	1255	I/O typmod
2904	1255	I/O typmod
2905	1255	I/O typmod
2906	1255	I/O typmod
2907	1255	I/O typmod
2908	1255	I/O typmod
2909	1255	I/O typmod
2910	1255	I/O typmod
2911	1255	I/O typmod
2912	1255	I/O typmod
2913	1255	I/O typmod
2914	1255	I/O typmod
2915	1255	I/O typmod
2916	1255	I/O typmod
2917	1255	I/O typmod
2918	1255	I/O typmod
2919	1255	I/O typmod
2920	1255	I/O typmod
2921	1255	I/O typmod
2922	1255	serialize an XML value to a character string
2923	1255	map table contents to XML
2924	1255	map query result to XML
2925	1255	map rows from cursor to XML
2926	1255	map table structure to XML Schema
2927	1255	map query result structure to XML Schema
2928	1255	map cursor structure to XML Schema
2929	1255	map table contents and structure to XML and XML Schema
2930	1255	map query result and structure to XML and XML Schema
2931	1255	evaluate XPath expression, with namespaces support
2932	1255	evaluate XPath expression
2933	1255	map schema contents to XML
2934	1255	map schema structure to XML Schema
2935	1255	map schema contents and structure to XML and XML Schema
2936	1255	map database contents to XML
2937	1255	map database structure to XML Schema
2938	1255	map database contents and structure to XML and XML Schema
2939	1255	I/O
2940	1255	I/O
2941	1255	I/O
2942	1255	I/O
2943	1255	get current transaction ID
2944	1255	get current snapshot
2945	1255	get xmin of snapshot
2946	1255	get xmax of snapshot
2947	1255	get set of in-progress txids in snapshot
2948	1255	is txid visible in snapshot?
2950	1247	UUID datatype
2952	1255	I/O
2953	1255	I/O
2954	1255	implementation of < operator
2955	1255	implementation of <= operator
2956	1255	implementation of = operator
2957	1255	implementation of >= operator
2958	1255	implementation of > operator
2959	1255	implementation of <> operator
2960	1255	less-equal-greater
2961	1255	I/O
2962	1255	I/O
2963	1255	hash
2970	1247	txid snapshot
2971	1255	convert boolean to text
2972	2617	equal
2973	2617	not equal
2974	2617	less than
2975	2617	greater than
2976	2617	less than or equal
2977	2617	greater than or equal
2978	1255	statistics: number of function calls
2979	1255	statistics: total execution time of function, in milliseconds
2980	1255	statistics: self execution time of function, in milliseconds
2981	1255	implementation of = operator
2982	1255	implementation of <> operator
2983	1255	implementation of < operator
2984	1255	implementation of > operator
2985	1255	implementation of <= operator
2986	1255	implementation of >= operator
2987	1255	less-equal-greater
2988	2617	equal
2989	2617	not equal
2990	2617	less than
2991	2617	greater than
2992	2617	less than or equal
2993	2617	greater than or equal
2997	1255	disk space usage for the specified table, including TOAST, free space and visibility map
2998	1255	disk space usage for all indexes attached to the specified table
2999	1255	filenode identifier of relation
3000	1255	user privilege on foreign data wrapper by username, foreign data wrapper name
3001	1255	user privilege on foreign data wrapper by username, foreign data wrapper oid
3002	1255	user privilege on foreign data wrapper by user oid, foreign data wrapper name
3003	1255	user privilege on foreign data wrapper by user oid, foreign data wrapper oid
3004	1255	current user privilege on foreign data wrapper by foreign data wrapper name
3005	1255	current user privilege on foreign data wrapper by foreign data wrapper oid
3006	1255	user privilege on server by username, server name
3007	1255	user privilege on server by username, server oid
3008	1255	user privilege on server by user oid, server name
3009	1255	user privilege on server by user oid, server oid
3010	1255	current user privilege on server by server name
3011	1255	current user privilege on server by server oid
3012	1255	user privilege on column by username, rel name, col name
3013	1255	user privilege on column by username, rel name, col attnum
3014	1255	user privilege on column by username, rel oid, col name
3015	1255	user privilege on column by username, rel oid, col attnum
3016	1255	user privilege on column by user oid, rel name, col name
3017	1255	user privilege on column by user oid, rel name, col attnum
3018	1255	user privilege on column by user oid, rel oid, col name
3019	1255	user privilege on column by user oid, rel oid, col attnum
3020	1255	current user privilege on column by rel name, col name
3021	1255	current user privilege on column by rel name, col attnum
3022	1255	current user privilege on column by rel oid, col name
3023	1255	current user privilege on column by rel oid, col attnum
3024	1255	user privilege on any column by username, rel name
3025	1255	user privilege on any column by username, rel oid
3026	1255	user privilege on any column by user oid, rel name
3027	1255	user privilege on any column by user oid, rel oid
3028	1255	current user privilege on any column by rel name
3029	1255	current user privilege on any column by rel oid
3030	1255	substitute portion of bitstring
3031	1255	substitute portion of bitstring
3032	1255	get bit
3033	1255	set bit
3034	1255	file path of relation
3035	1255	get the channels that the current backend listens to
3036	1255	send a notification event
3037	1255	statistics: number of scans done for table/index in current transaction
3038	1255	statistics: number of tuples read by seqscan in current transaction
3039	1255	statistics: number of tuples fetched by idxscan in current transaction
3040	1255	statistics: number of tuples inserted in current transaction
3041	1255	statistics: number of tuples updated in current transaction
3042	1255	statistics: number of tuples deleted in current transaction
3043	1255	statistics: number of tuples hot updated in current transaction
3044	1255	statistics: number of blocks fetched in current transaction
3045	1255	statistics: number of blocks found in cache in current transaction
3046	1255	statistics: number of function calls in current transaction
3047	1255	statistics: total execution time of function in current transaction, in milliseconds
3048	1255	statistics: self execution time of function in current transaction, in milliseconds
3049	1255	test XML value against XPath expression, with namespace support
3050	1255	test XML value against XPath expression
3051	1255	determine if a string is well formed XML
3052	1255	determine if a string is well formed XML document
3053	1255	determine if a string is well formed XML content
3054	1255	statistics: number of manual vacuums for a table
3055	1255	statistics: number of auto vacuums for a table
3056	1255	statistics: number of manual analyzes for a table
3057	1255	statistics: number of auto analyzes for a table
3058	1255	concatenate values
3059	1255	concatenate values with separators
3060	1255	extract the first n characters
3061	1255	extract the last n characters
3062	1255	reverse text
3063	1255	statistics: number of backend buffer writes that did their own fsync
3064	1255	GiST support
3065	1255	statistics: recovery conflicts in database caused by drop tablespace
3066	1255	statistics: recovery conflicts in database caused by relation lock
3067	1255	statistics: recovery conflicts in database caused by snapshot expiry
3068	1255	statistics: recovery conflicts in database caused by shared buffer pin
3069	1255	statistics: recovery conflicts in database caused by buffer deadlock
3070	1255	statistics: recovery conflicts in database
3071	1255	pause wal replay
3072	1255	resume wal replay, if it was paused
3073	1255	true if wal replay is paused
3074	1255	statistics: last reset for a database
3075	1255	statistics: last reset for the bgwriter
3076	1255	GIN array support (obsolete)
3077	1255	GIN tsvector support (obsolete)
3078	1255	sequence parameters, for use by information schema
3082	1255	list available extensions
3083	1255	list available extension versions
3084	1255	list an extension''s version update paths
3086	1255	flag an extension''s table contents to be emitted by pg_dump
3087	1255	GIN tsvector support (obsolete)
3088	1255	GIN tsvector support (obsolete)
3089	1255	obtain exclusive advisory lock
3090	1255	obtain shared advisory lock
3091	1255	obtain exclusive advisory lock if available
3092	1255	obtain shared advisory lock if available
3093	1255	obtain exclusive advisory lock
3094	1255	obtain shared advisory lock
3095	1255	obtain exclusive advisory lock if available
3096	1255	obtain shared advisory lock if available
3097	1255	planner support for varchar length coercion
3098	1255	create a named restore point
3099	1255	statistics: information about currently active replication
3100	1255	row number within partition
3101	1255	integer rank with gaps
3102	1255	integer rank without gaps
3103	1255	fractional rank within partition
3104	1255	fractional row number within partition
3105	1255	split rows into N groups
3106	1255	fetch the preceding row value
3107	1255	fetch the Nth preceding row value
3108	1255	fetch the Nth preceding row value with default
3109	1255	fetch the following row value
3110	1255	fetch the Nth following row value
3111	1255	fetch the Nth following row value with default
3112	1255	fetch the first row value
3113	1255	fetch the last row value
3114	1255	fetch the Nth row value
3115	1247	pseudo-type for the result of an FDW handler function
3116	1255	I/O
3117	1255	I/O
3120	1255	I/O
3121	1255	I/O
3129	1255	sort support
3130	1255	sort support
3131	1255	sort support
3132	1255	sort support
3133	1255	sort support
3134	1255	sort support
3135	1255	sort support
3136	1255	sort support
3137	1255	sort support
3138	1255	user privilege on type by username, type name
3139	1255	user privilege on type by username, type oid
3140	1255	user privilege on type by user oid, type name
3141	1255	user privilege on type by user oid, type oid
3142	1255	current user privilege on type by type name
3143	1255	current user privilege on type by type oid
3144	1255	implementation of ~ operator
3145	1255	implementation of & operator
3146	1255	implementation of | operator
3147	2617	bitwise not
3148	2617	bitwise and
3149	2617	bitwise or
3150	1255	statistics: number of temporary files written
3151	1255	statistics: number of bytes in temporary files written
3152	1255	statistics: deadlocks detected in database
3153	1255	map array to json
3154	1255	map array to json with optional pretty printing
3155	1255	map row to json
3156	1255	map row to json with optional pretty printing
3157	1255	planner support for numeric length coercion
3158	1255	planner support for varbit length coercion
3159	1255	select statement of a view with pretty-printing and specified line wrapping
3160	1255	statistics: checkpoint time spent writing buffers to disk, in milliseconds
3161	1255	statistics: checkpoint time spent synchronizing buffers to disk, in milliseconds
3162	1255	collation of the argument; implementation of the COLLATION FOR expression
3163	1255	current trigger depth
3165	1255	difference in bytes, given two wal locations
3166	1255	convert a numeric to a human readable text using size units
3167	1255	remove any occurrences of an element from an array
3168	1255	replace any occurrences of an element in an array
3169	1255	restriction selectivity for range operators
3170	1255	large object seek (64 bit)
3171	1255	large object position (64 bit)
3172	1255	truncate large object (64 bit)
3173	1255	json aggregate transition function
3174	1255	json aggregate final function
3175	1255	aggregate input into json
3176	1255	map input to json
3177	1255	statistics: number of tuples changed since last analyze
3178	1255	aggregate final function
3179	1255	array cardinality
3180	1255	json object aggregate transition function
3181	1255	implementation of *= operator
3182	1255	implementation of *<> operator
3183	1255	implementation of *< operator
3184	1255	implementation of *> operator
3185	1255	implementation of *<= operator
3186	1255	implementation of *>= operator
3187	1255	less-equal-greater based on byte images
3188	2617	identical
3189	2617	not identical
3190	2617	less than
3191	2617	greater than
3192	2617	less than or equal
3193	2617	greater than or equal
3195	1255	statistics: information about WAL archiver
3196	1255	json object aggregate final function
3197	1255	aggregate input into a json object
3198	1255	build a json array from any inputs
3199	1255	build an empty json array
3200	1255	build a json object from pairwise key/value inputs
3201	1255	build an empty json object
3202	1255	map text array of key value pairs to json object
3203	1255	map text arrays of keys and values to json object
3204	1255	get record fields from a json object
3205	1255	get set of records with fields from a json array of objects
3206	2617	get value from jsonb as text with path elements
3207	1255	length of jsonb array
3208	1255	key value pairs of a jsonb object
3209	1255	get record fields from a jsonb object
3210	1255	get the type of a jsonb value
3211	2617	get jsonb object field
3212	2617	get jsonb array element
3213	2617	get value from jsonb with path elements
3214	1255	implementation of ->> operator
3215	1255	implementation of -> operator
3216	1255	implementation of ->> operator
3217	1255	get value from jsonb with path elements
3218	1255	bucket number of operand given a sorted array of bucket lower bounds
3219	1255	elements of a jsonb array
3220	1247	PostgreSQL LSN datatype
3222	2617	equal
3223	2617	not equal
3224	2617	less than
3225	2617	greater than
3226	2617	less than or equal
3227	2617	greater than or equal
3228	2617	minus
3229	1255	I/O
3230	1255	I/O
3231	1255	implementation of < operator
3232	1255	implementation of <= operator
3233	1255	implementation of = operator
3234	1255	implementation of >= operator
3235	1255	implementation of > operator
3236	1255	implementation of <> operator
3237	1255	implementation of - operator
3238	1255	I/O
3239	1255	I/O
3240	2617	equal
3241	2617	not equal
3242	2617	less than
3243	2617	greater than
3244	2617	less than or equal
3245	2617	greater than or equal
3246	2617	contains
3247	2617	key exists
3248	2617	any key exists
3249	2617	all keys exist
3250	2617	is contained by
3251	1255	less-equal-greater
3252	1255	hash
3255	1255	sort support
3259	1255	non-persistent series generator
3260	1255	non-persistent series generator
3261	1255	remove object fields with null values from json
3262	1255	remove object fields with null values from jsonb
3263	1255	map text array of key value pairs to jsonb object
3264	1255	map text array of key value pairs to jsonb object
3265	1255	jsonb aggregate transition function
3266	1255	jsonb aggregate final function
3267	1255	aggregate input into jsonb
3268	1255	jsonb object aggregate transition function
3269	1255	jsonb object aggregate final function
3270	1255	aggregate inputs into jsonb object
3271	1255	build a jsonb array from any inputs
3272	1255	build an empty jsonb array
3273	1255	build a jsonb object from pairwise key/value inputs
3274	1255	build an empty jsonb object
3275	1255	implementation of <-> operator
3276	2617	distance between
3277	1255	returns an offset of value in array
3278	1255	returns an offset of value in array with start index
3279	1255	returns an array of offsets of some value in array
3280	1255	GiST support
3281	1255	number of decimal digits in the fractional part
3282	1255	GiST support
3283	1255	sort support
3284	2617	concatenate
3285	2617	delete object field
3286	2617	delete array element
3287	2617	delete path
3288	1255	GiST support
3289	2617	distance between
3290	1255	implementation of <-> operator
3291	2617	distance between
3292	1255	implementation of <-> operator
3293	1255	read text from a file
3294	1255	SHOW X as a function, optionally no error for missing variable
3295	1255	read bytea from a file
3296	1255	get the fraction of the asynchronous notification queue currently in use
3297	1255	list all files in a directory
3298	1255	row security for current context active on table by table oid
3299	1255	row security for current context active on table by table name
3300	1255	sort support
3301	1255	implementation of || operator
3302	1255	implementation of - operator
3303	1255	implementation of - operator
3304	1255	implementation of #- operator
3305	1255	Set part of a jsonb
3306	1255	Indented text from jsonb
3307	1255	get information about file
3308	1255	implementation of <> operator
3309	1255	implementation of <> operator
3310	1247	pseudo-type for the result of a tablesample method function
3311	1255	I/O
3312	1255	I/O
3313	1255	BERNOULLI tablesample method handler
3314	1255	SYSTEM tablesample method handler
3315	2617	not equal
3316	2617	not equal
3317	1255	statistics: information about WAL receiver
3318	1255	statistics: information about progress of backends running maintenance command
3319	1255	delete lexemes that do not have one of the given weights
3320	1255	set given weight for given lexemes
3321	1255	delete lexeme
3322	1255	expand tsvector to set of rows
3323	1255	delete given lexemes
3324	1255	aggregate combine function
3325	1255	aggregate combine function
3326	1255	convert tsvector to array of lexemes
3327	1255	build tsvector from array of lexemes
3328	1255	sort support
3329	1255	show config file settings
3330	1255	current wal flush location
3331	1255	sort support
3332	1255	sort support
3333	1255	sort support
3334	1255	convert a size in human-readable format with size units into bytes
3335	1255	aggregate serial function
3336	1255	aggregate deserial function
3337	1255	aggregate combine function
3338	1255	aggregate combine function
3339	1255	aggregate serial function
3340	1255	aggregate deserial function
3341	1255	aggregate combine function
3342	1255	aggregate combine function
3343	1255	implementation of - operator
3344	1255	implementation of * operator
3345	1255	implementation of / operator
3346	2617	multiply
3347	2617	divide
3348	1255	get current transaction ID
3349	2617	multiply
3352	1255	partition key description
3353	1255	list files in the log directory
3354	1255	list of files in the WAL directory
3355	1255	I/O
3356	1255	I/O
3357	1255	I/O
3358	1255	I/O
3359	1255	sort support
3360	1255	commit status of transaction
3361	1247	multivariate ndistinct coefficients
3362	2617	equal
3363	2617	not equal
3364	2617	less than
3365	2617	less than or equal
3366	2617	greater than
3367	2617	greater than or equal
3368	2617	bitwise not
3369	2617	bitwise and
3370	2617	bitwise or
3376	1255	get array of PIDs of sessions blocking specified backend PID from acquiring a safe snapshot
3378	1255	isolationtester support function
3382	1255	get identification of SQL object for pg_get_object_address()
3383	1255	BRIN minmax support
3384	1255	BRIN minmax support
3385	1255	BRIN minmax support
3386	1255	BRIN minmax support
3387	1255	aggregate transition function
3388	1255	aggregate final function
3389	1255	aggregate final function
3390	1255	aggregate final function
3391	1255	aggregate final function
3392	1255	aggregate final function
3393	1255	aggregate final function
3396	1255	find first match for regexp
3397	1255	find first match for regexp
3398	2617	delete object fields
3399	1255	implementation of * operator
3400	1255	pg_config binary as a function
3401	1255	show pg_hba.conf rules
3402	1247	multivariate dependencies
3403	1255	is statistics object visible in search path?
3404	1255	I/O
3405	1255	I/O
3406	1255	I/O
3407	1255	I/O
3408	1255	partition constraint description
3409	1255	hash
3410	1255	hash
3411	1255	hash
3412	1255	hash
3413	1255	hash
3414	1255	hash
3415	1255	extended statistics object description
3416	1255	hash
3417	1255	hash a range
3418	1255	hash
3419	1255	SHA-224 hash
3420	1255	SHA-256 hash
3421	1255	SHA-384 hash
3422	1255	SHA-512 hash
3423	1255	view partition tree tables
3424	1255	get top-most partition root parent
3425	1255	view ancestors of the partition
3426	1255	statistics: checksum failures detected in database
3427	1255	details about MCV list items
3428	1255	statistics: when last checksum failure was detected in database
3432	1255	generate random UUID
3434	1255	GiST tsvector support
3435	1255	sort support
3436	1255	promote standby server
3437	1255	restriction selectivity of exact prefix
3438	1255	join selectivity of exact prefix
3441	1255	pg_controldata general state information as a function
3442	1255	pg_controldata checkpoint state information as a function
3443	1255	pg_controldata recovery state information as a function
3444	1255	pg_controldata init state information as a function
3445	1255	import collations from operating system
3446	1255	I/O
3447	1255	I/O
3448	1255	get actual version of collation from operating system
3449	1255	convert jsonb to numeric
3450	1255	convert jsonb to int2
3451	1255	convert jsonb to int4
3452	1255	convert jsonb to int8
3453	1255	convert jsonb to float4
3454	1255	relation OID for filenode and tablespace
3457	1255	create new large object with given content
3458	1255	read entire large object
3459	1255	read large object from offset for length
3460	1255	write data at offset
3461	1255	construct timestamp
3462	1255	construct timestamp with time zone
3463	1255	construct timestamp with time zone
3464	1255	construct interval
3465	1255	elements of jsonb array
3469	1255	SP-GiST support for quad tree over range
3470	1255	SP-GiST support for quad tree over range
3471	1255	SP-GiST support for quad tree over range
3472	1255	SP-GiST support for quad tree over range
3473	1255	SP-GiST support for quad tree over range
3475	1255	get set of records with fields from a jsonb array of objects
3476	1255	convert operator name to regoperator
3477	2617	get jsonb object field as text
3478	1255	implementation of -> operator
3479	1255	convert proname to regprocedure
3480	1255	GIN support
3481	2617	get jsonb array element as text
3482	1255	GIN support
3483	1255	GIN support
3484	1255	GIN support
3485	1255	GIN support
3486	1255	GIN support
3487	1255	GIN support
3488	1255	GIN support
3489	1255	GIN support
3490	1255	get record fields from a jsonb object
3491	1255	get set of records with fields from a jsonb array of objects
3492	1255	convert operator name to regoper
3493	1255	convert type name to regtype
3494	1255	convert proname to regproc
3495	1255	convert classname to regclass
3496	1255	aggregate transition function
3497	1255	aggregate transition function
3498	1255	aggregate final function
3499	1255	aggregate final function
3500	1247	pseudo-type representing a polymorphic base type that is an enum
3504	1255	I/O
3505	1255	I/O
3506	1255	I/O
3507	1255	I/O
3508	1255	implementation of = operator
3509	1255	implementation of <> operator
3510	1255	implementation of < operator
3511	1255	implementation of > operator
3512	1255	implementation of <= operator
3513	1255	implementation of >= operator
3514	1255	less-equal-greater
3515	1255	hash
3516	2617	equal
3517	2617	not equal
3518	2617	less than
3519	2617	greater than
3520	2617	less than or equal
3521	2617	greater than or equal
3524	1255	smaller of two
3525	1255	larger of two
3526	1255	maximum value of all enum input values
3527	1255	minimum value of all enum input values
3528	1255	first value of the input enum type
3529	1255	last value of the input enum type
3530	1255	range between the two given enum values, as an ordered array
3531	1255	range of the given enum type, as an ordered array
3532	1255	I/O
3533	1255	I/O
3535	1255	aggregate transition function
3536	1255	aggregate final function
3537	1255	get identification of SQL object
3538	1255	concatenate aggregate input into a string
3539	1255	format text message
3540	1255	format text message
3543	1255	aggregate transition function
3544	1255	aggregate final function
3545	1255	concatenate aggregate input into a bytea
3546	1255	decrement
3547	1255	decrement, ignores second argument
3548	1255	aggregate transition function
3549	1255	aggregate transition function
3551	1255	implementation of && operator
3552	2617	overlaps (is subnet or supernet)
3553	1255	GiST support
3554	1255	GiST support
3555	1255	GiST support
3556	1255	convert jsonb to boolean
3557	1255	GiST support
3558	1255	GiST support
3559	1255	GiST support
3560	1255	restriction selectivity for network operators
3561	1255	join selectivity for network operators
3562	1255	larger of two
3563	1255	smaller of two
3564	1255	maximum value of all inet input values
3565	1255	minimum value of all inet input values
3566	1255	list objects dropped by the current command
3567	1255	aggregate transition function
3568	1255	aggregate transition function
3569	1255	aggregate transition function
3570	1255	aggregate transition function
3571	1255	aggregate transition function
3572	1255	aggregate final function
3573	1255	GiST support
3577	1255	emit a textual logical decoding message
3578	1255	emit a binary logical decoding message
3579	1255	Insert value into a jsonb
3580	2601	block range index (BRIN) access method
3581	1255	get commit timestamp of a transaction
3582	1255	for use by pg_upgrade
3583	1255	get transaction Id, commit timestamp and replication origin of latest transaction commit
3584	1255	for use by pg_upgrade
3585	2617	overlaps or is right of
3586	1255	for use by pg_upgrade
3587	1255	for use by pg_upgrade
3588	1255	for use by pg_upgrade
3589	1255	for use by pg_upgrade
3590	1255	for use by pg_upgrade
3591	1255	for use by pg_upgrade
3594	1255	I/O
3595	1255	I/O
3610	1255	I/O
3611	1255	I/O
3612	1255	I/O
3613	1255	I/O
3614	1247	text representation for text search
3615	1247	query representation for text search
3616	1255	implementation of < operator
3617	1255	implementation of <= operator
3618	1255	implementation of = operator
3619	1255	implementation of <> operator
3620	1255	implementation of >= operator
3621	1255	implementation of > operator
3622	1255	less-equal-greater
3623	1255	strip position information
3624	1255	set given weight for whole tsvector
3625	1255	implementation of || operator
3627	2617	less than
3628	2617	less than or equal
3629	2617	equal
3630	2617	not equal
3631	2617	greater than or equal
3632	2617	greater than
3633	2617	concatenate
3634	1255	implementation of @@ operator
3635	1255	implementation of @@ operator
3636	2617	text search match
3637	2617	text search match
3638	1255	I/O
3639	1255	I/O
3640	1255	I/O
3641	1255	I/O
3642	1247	GiST index internal text representation for text search
3646	1255	I/O
3647	1255	I/O
3648	1255	GiST tsvector support
3649	1255	GiST tsvector support
3650	1255	GiST tsvector support
3651	1255	GiST tsvector support
3652	1255	GiST tsvector support
3653	1255	GiST tsvector support
3654	1255	GiST tsvector support
3656	1255	GIN tsvector support
3657	1255	GIN tsvector support
3658	1255	GIN tsvector support
3660	2617	deprecated, use @@ instead
3661	2617	deprecated, use @@ instead
3662	1255	implementation of < operator
3663	1255	implementation of <= operator
3664	1255	implementation of = operator
3665	1255	implementation of <> operator
3666	1255	implementation of >= operator
3667	1255	implementation of > operator
3668	1255	less-equal-greater
3669	1255	implementation of && operator
3670	1255	implementation of || operator
3671	1255	implementation of !! operator
3672	1255	number of nodes
3673	1255	show real useful query for GiST index
3674	2617	less than
3675	2617	less than or equal
3676	2617	equal
3677	2617	not equal
3678	2617	greater than or equal
3679	2617	greater than
3680	2617	AND-concatenate
3681	2617	OR-concatenate
3682	2617	NOT tsquery
3684	1255	rewrite tsquery
3685	1255	rewrite tsquery
3686	1255	restriction selectivity of tsvector @@ tsquery
3687	1255	join selectivity of tsvector @@ tsquery
3688	1255	tsvector typanalyze
3689	1255	statistics of tsvector column
3690	1255	statistics of tsvector column
3691	1255	implementation of @> operator
3692	1255	implementation of <@ operator
3693	2617	contains
3694	2617	is contained by
3695	1255	GiST tsquery support
3696	1255	implementation of ^@ operator
3697	1255	GiST tsquery support
3698	1255	GiST tsquery support
3699	1255	GiST tsquery support
3700	1255	GiST tsquery support
3701	1255	GiST tsquery support
3703	1255	relevance
3704	1255	relevance
3705	1255	relevance
3706	1255	relevance
3707	1255	relevance
3708	1255	relevance
3709	1255	relevance
3710	1255	relevance
3711	1255	number of lexemes
3713	1255	get parser''s token types
3714	1255	get parser''s token types
3715	1255	parse text to tokens
3716	1255	parse text to tokens
3717	1255	(internal)
3718	1255	(internal)
3719	1255	(internal)
3720	1255	(internal)
3721	1255	(internal)
3722	3601	default word parser
3723	1255	normalize one word by dictionary
3724	1255	GIN tsvector support
3725	1255	(internal)
3726	1255	(internal)
3727	3764	simple dictionary: just lower case and check for stopword
3728	1255	(internal)
3729	1255	(internal)
3730	3764	synonym dictionary: replace word by its synonym
3731	1255	(internal)
3732	1255	(internal)
3733	3764	ispell dictionary
3734	1247	registered text search configuration
3736	1255	I/O
3737	1255	I/O
3738	1255	I/O
3739	1255	I/O
3740	1255	(internal)
3741	1255	(internal)
3742	3764	thesaurus dictionary: phrase by phrase substitution
3743	1255	generate headline
3744	1255	generate headline
3745	1255	transform to tsvector
3746	1255	make tsquery
3747	1255	transform to tsquery
3748	3602	simple configuration
3749	1255	transform to tsvector
3750	1255	make tsquery
3751	1255	transform to tsquery
3752	1255	trigger for automatic update of tsvector column
3753	1255	trigger for automatic update of tsvector column
3754	1255	generate headline
3755	1255	generate headline
3756	1255	is text search parser visible in search path?
3757	1255	is text search dictionary visible in search path?
3758	1255	is text search configuration visible in search path?
3759	1255	get current tsearch configuration
3760	1255	implementation of @@ operator
3761	1255	implementation of @@ operator
3762	2617	text search match
3763	2617	text search match
3765	3600	simple dictionary: just lower case and check for stopword
3768	1255	is text search template visible in search path?
3769	1247	registered text search dictionary
3771	1255	I/O
3772	1255	I/O
3773	1255	I/O
3774	1255	I/O
3775	1255	statistics: reset collected statistics shared across the cluster
3776	1255	statistics: reset collected statistics for a single table or index in the current database or shared across all databases in the cluster
3777	1255	statistics: reset collected statistics for a single function in the current database
3778	1255	tablespace location
3779	1255	create a physical replication slot
3780	1255	drop a replication slot
3781	1255	information about replication slots currently in use
3782	1255	get changes from replication slot
3783	1255	get binary changes from replication slot
3784	1255	peek at changes from replication slot
3785	1255	peek at binary changes from replication slot
3786	1255	set up a logical replication slot
3787	1255	map input to jsonb
3788	1255	statistics: timestamp of the current statistics snapshot
3789	1255	clean up GIN pending list
3790	1255	GiST tsvector support (obsolete)
3791	1255	GIN tsvector support (obsolete)
3792	1255	GIN tsvector support (obsolete)
3793	1255	GiST tsquery support (obsolete)
3795	1255	SP-GiST support
3796	1255	SP-GiST support
3797	1255	SP-GiST support
3798	1255	SP-GiST support
3799	1255	SP-GiST support
3800	1255	current logging collector file location
3801	1255	current logging collector file location
3802	1247	Binary JSON
3803	1255	I/O
3804	1255	I/O
3805	1255	I/O
3806	1255	I/O
3808	1255	function argument default
3809	1255	export a snapshot
3810	1255	true if server is in recovery
3811	1255	convert int4 to money
3812	1255	convert int8 to money
3815	1255	is collation visible in search path?
3816	1255	array typanalyze
3817	1255	restriction selectivity for array-containment operators
3818	1255	join selectivity for array-containment operators
3819	1255	view members of a multixactid
3820	1255	current wal flush location
3821	1255	last wal replay location
3822	1255	implementation of / operator
3823	1255	convert money to numeric
3824	1255	convert numeric to money
3825	2617	divide
3826	1255	read text from a file
3827	1255	read bytea from a file
3828	1255	read bytea from a file
3829	1255	is opfamily visible in search path?
3830	1255	timestamp of last replay xact
3831	1247	pseudo-type representing a range over a polymorphic base type
3832	1255	I/O
3833	1255	I/O
3834	1255	I/O
3835	1255	I/O
3836	1255	I/O
3837	1255	I/O
3838	1247	pseudo-type for the result of an event trigger function
3839	1255	get machine-parseable identification of SQL object
3840	1255	int4range constructor
3841	1255	int4range constructor
3842	1255	is a relation insertable/updatable/deletable
3843	1255	is a column updatable
3844	1255	numrange constructor
3845	1255	numrange constructor
3846	1255	construct date
3847	1255	construct time
3848	1255	lower bound of range
3849	1255	upper bound of range
3850	1255	is the range empty?
3851	1255	is the range''s lower bound inclusive?
3852	1255	is the range''s upper bound inclusive?
3853	1255	is the range''s lower bound infinite?
3854	1255	is the range''s upper bound infinite?
3855	1255	implementation of = operator
3856	1255	implementation of <> operator
3857	1255	implementation of && operator
3858	1255	implementation of @> operator
3859	1255	implementation of @> operator
3860	1255	implementation of <@ operator
3861	1255	implementation of <@ operator
3862	1255	implementation of -|- operator
3863	1255	implementation of << operator
3864	1255	implementation of >> operator
3865	1255	implementation of &< operator
3866	1255	implementation of &> operator
3867	1255	implementation of + operator
3868	1255	implementation of * operator
3869	1255	implementation of - operator
3870	1255	less-equal-greater
3871	1255	implementation of < operator
3872	1255	implementation of <= operator
3873	1255	implementation of >= operator
3874	1255	implementation of > operator
3875	1255	GiST support
3876	1255	GiST support
3877	2617	starts with
3878	1255	advance logical replication slot
3879	1255	GiST support
3880	1255	GiST support
3881	1255	GiST support
3882	2617	equal
3883	2617	not equal
3884	2617	less than
3885	2617	less than or equal
3886	2617	greater than or equal
3887	2617	greater than
3888	2617	overlaps
3889	2617	contains
3890	2617	contains
3891	2617	is contained by
3892	2617	is contained by
3893	2617	is left of
3894	2617	is right of
3895	2617	overlaps or is left of
3896	2617	overlaps or is right of
3897	2617	is adjacent to
3898	2617	range union
3899	2617	range difference
3900	2617	range intersection
3902	1255	hash a range
3904	1247	range of integers
3906	1247	range of numerics
3908	1247	range of timestamps without time zone
3910	1247	range of timestamps with time zone
3912	1247	range of dates
3914	1255	convert an int4 range to canonical form
3915	1255	convert a date range to canonical form
3916	1255	range typanalyze
3917	1255	planner support for timestamp length coercion
3918	1255	planner support for interval length coercion
3920	1255	GIN array support
3921	1255	GIN tsvector support
3922	1255	float8 difference of two int4 values
3923	1255	float8 difference of two int8 values
3924	1255	float8 difference of two numeric values
3925	1255	float8 difference of two date values
3926	1247	range of bigints
3928	1255	convert an int8 range to canonical form
3929	1255	float8 difference of two timestamp values
3930	1255	float8 difference of two timestamp with time zone values
3931	1255	get jsonb object keys
3932	1255	key value pairs of a jsonb object
3933	1255	tsrange constructor
3934	1255	tsrange constructor
3935	1255	sleep for the specified interval
3936	1255	sleep until the specified time
3937	1255	tstzrange constructor
3938	1255	tstzrange constructor
3939	1255	age of a multi-transaction ID, in multi-transactions before current multi-transaction
3940	1255	get value from jsonb as text with path elements
3941	1255	daterange constructor
3942	1255	daterange constructor
3943	1255	show hardwired default privileges, primarily for use by the information schema
3944	1255	planner support for time length coercion
3945	1255	int8range constructor
3946	1255	int8range constructor
3947	1255	implementation of -> operator
3948	1255	implementation of ->> operator
3949	1255	implementation of -> operator
3950	1255	implementation of ->> operator
3951	1255	get value from json with path elements
3952	1255	brin: standalone scan new table pages
3953	1255	get value from json as text with path elements
3954	1255	get OID-based object address from name/args arrays
3955	1255	key value pairs of a json object
3956	1255	length of json array
3957	1255	get json object keys
3958	1255	key value pairs of a json object
3959	1255	key value pairs of a json object
3960	1255	get record fields from a json object
3961	1255	get set of records with fields from a json array of objects
3962	2617	get json object field
3963	2617	get json object field as text
3964	2617	get json array element
3965	2617	get json array element as text
3966	2617	get value from json with path elements
3967	2617	get value from json as text with path elements
3968	1255	get the type of a json value
3969	1255	elements of json array
3970	1255	aggregate transition function
3971	1255	aggregate transition function
3972	1255	discrete percentile
3973	1255	aggregate final function
3974	1255	continuous distribution percentile
3975	1255	aggregate final function
3976	1255	continuous distribution percentile
3977	1255	aggregate final function
3978	1255	multiple discrete percentiles
3979	1255	aggregate final function
3980	1255	multiple continuous percentiles
3981	1255	aggregate final function
3982	1255	multiple continuous percentiles
3983	1255	aggregate final function
3984	1255	most common value
3985	1255	aggregate final function
3986	1255	rank of hypothetical row
3987	1255	aggregate final function
3988	1255	fractional rank of hypothetical row
3989	1255	aggregate final function
3990	1255	cumulative distribution of hypothetical row
3991	1255	aggregate final function
3992	1255	rank of hypothetical row without gaps
3993	1255	aggregate final function
3994	1255	planner support for generate_series
3995	1255	planner support for generate_series
3996	1255	planner support for array_unnest
3998	1255	GiST support
3999	1255	brin: standalone scan new table pages
4000	2601	SP-GiST index access method
4001	1255	I/O
4002	1255	I/O
4003	1255	I/O
4004	1255	I/O
4005	1255	jsonpath exists test
4006	1255	jsonpath query
4007	1255	jsonpath query wrapped into array
4008	1255	jsonpath query first item
4009	1255	jsonpath match
4010	1255	implementation of @? operator
4011	1255	implementation of @@ operator
4012	2617	jsonpath exists
4013	2617	jsonpath match
4014	1255	brin: desummarize page range
4018	1255	SP-GiST support for quad tree over point
4019	1255	SP-GiST support for quad tree over point
4020	1255	SP-GiST support for quad tree over point
4021	1255	SP-GiST support for quad tree over point
4022	1255	SP-GiST support for quad tree and k-d tree over point
4023	1255	SP-GiST support for k-d tree over point
4024	1255	SP-GiST support for k-d tree over point
4025	1255	SP-GiST support for k-d tree over point
4026	1255	SP-GiST support for k-d tree over point
4027	1255	SP-GiST support for radix tree over text
4028	1255	SP-GiST support for radix tree over text
4029	1255	SP-GiST support for radix tree over text
4030	1255	SP-GiST support for radix tree over text
4031	1255	SP-GiST support for radix tree over text
4032	1255	sequence last value
4035	2617	overlaps or is right of
4038	1255	implementation of <> operator
4039	1255	implementation of < operator
4040	1255	implementation of > operator
4041	1255	implementation of <= operator
4042	1255	implementation of >= operator
4043	1255	implementation of = operator
4044	1255	less-equal-greater
4045	1255	hash
4046	1255	implementation of @> operator
4047	1255	implementation of ? operator
4048	1255	implementation of ?| operator
4049	1255	implementation of ?& operator
4050	1255	implementation of <@ operator
4051	1255	aggregate transition function
4052	1255	aggregate final function
4053	1255	concatenate aggregate input into an array
4057	1255	the smallest range which includes both of the given ranges
4063	1255	the smallest network which includes both of the given networks
4067	1255	bounding box of two boxes
4071	1255	are the addresses from the same family?
4072	1247	JSON path
4083	1255	for use by pg_upgrade
4084	1255	I/O
4085	1255	I/O
4086	1255	convert namespace name to regnamespace
4087	1255	I/O
4088	1255	I/O
4089	1247	registered namespace
4091	1255	convert point to empty box
4092	1255	I/O
4093	1255	convert role name to regrole
4094	1255	I/O
4095	1255	I/O
4096	1247	registered role
4098	1255	I/O
4099	1255	rotate log file - old version for adminpack 1.0
4100	1255	read text from a file - old version for adminpack 1.0
4101	1255	for use by pg_upgrade
4105	1255	BRIN inclusion support
4106	1255	BRIN inclusion support
4107	1255	BRIN inclusion support
4108	1255	BRIN inclusion support
4110	1255	I/O
4111	1255	I/O
4112	1255	MACADDR8 manufacturer fields
4113	1255	implementation of = operator
4114	1255	implementation of < operator
4115	1255	implementation of <= operator
4116	1255	implementation of > operator
4117	1255	implementation of >= operator
4118	1255	implementation of <> operator
4119	1255	less-equal-greater
4120	1255	implementation of ~ operator
4121	1255	implementation of & operator
4122	1255	implementation of | operator
4123	1255	convert macaddr to macaddr8
4124	1255	convert macaddr8 to macaddr
4125	1255	set 7th bit in macaddr8
4126	1255	window RANGE support
4127	1255	window RANGE support
4128	1255	window RANGE support
4129	1255	window RANGE support
4130	1255	window RANGE support
4131	1255	window RANGE support
4132	1255	window RANGE support
4133	1255	window RANGE support
4134	1255	window RANGE support
4135	1255	window RANGE support
4136	1255	window RANGE support
4137	1255	window RANGE support
4138	1255	window RANGE support
4139	1255	window RANGE support
4140	1255	window RANGE support
4141	1255	window RANGE support
4142	2617	overlaps or is right of
4161	2617	is above
4162	2617	is below
4179	2617	is adjacent to
4180	2617	is adjacent to
4187	1255	larger of two
4188	1255	smaller of two
4189	1255	maximum value of all pg_lsn input values
4190	1255	minimum value of all pg_lsn input values
4191	1247	registered collation
4193	1255	I/O
4194	1255	I/O
4195	1255	convert classname to regcollation
4196	1255	I/O
4197	1255	I/O
4198	2617	is adjacent to
4201	1255	generate headline from jsonb
4202	1255	generate headline from jsonb
4203	1255	generate headline from jsonb
4204	1255	generate headline from jsonb
4205	1255	generate headline from json
4206	1255	generate headline from json
4207	1255	generate headline from json
4208	1255	generate headline from json
4209	1255	transform string values from jsonb to tsvector
4210	1255	transform string values from json to tsvector
4211	1255	transform string values from jsonb to tsvector
4212	1255	transform string values from json to tsvector
4213	1255	transform specified values from jsonb to tsvector
4214	1255	transform specified values from jsonb to tsvector
4215	1255	transform specified values from json to tsvector
4216	1255	transform specified values from json to tsvector
4220	1255	copy a physical replication slot, changing temporality
4221	1255	copy a physical replication slot
4222	1255	copy a logical replication slot, changing temporality and plugin
4223	1255	copy a logical replication slot, changing temporality
4224	1255	copy a logical replication slot
4226	1255	I/O
4227	1255	I/O
4228	1255	the smallest range which includes the whole multirange
4229	1255	I/O
4230	1255	I/O
4231	1255	I/O
4232	1255	I/O
4233	1255	I/O
4234	1255	I/O
4235	1255	lower bound of multirange
4236	1255	upper bound of multirange
4237	1255	is the multirange empty?
4238	1255	is the multirange''s lower bound inclusive?
4239	1255	is the multirange''s upper bound inclusive?
4240	1255	is the multirange''s lower bound infinite?
4241	1255	is the multirange''s upper bound infinite?
4242	1255	multirange typanalyze
4243	1255	restriction selectivity for multirange operators
4244	1255	implementation of = operator
4245	1255	implementation of <> operator
4246	1255	implementation of && operator
4247	1255	implementation of && operator
4248	1255	implementation of && operator
4249	1255	implementation of @> operator
4250	1255	implementation of @> operator
4251	1255	implementation of @> operator
4252	1255	implementation of <@ operator
4253	1255	implementation of <@ operator
4254	1255	implementation of <@ operator
4255	1255	implementation of -|- operator
4256	1255	implementation of -|- operator
4257	1255	implementation of -|- operator
4258	1255	implementation of << operator
4259	1255	implementation of << operator
4260	1255	implementation of << operator
4261	1255	implementation of >> operator
4262	1255	implementation of >> operator
4263	1255	implementation of >> operator
4264	1255	implementation of &< operator
4265	1255	implementation of &< operator
4266	1255	implementation of &< operator
4267	1255	implementation of &> operator
4268	1255	implementation of &> operator
4269	1255	implementation of &> operator
4270	1255	implementation of + operator
4271	1255	implementation of - operator
4272	1255	implementation of * operator
4273	1255	less-equal-greater
4274	1255	implementation of < operator
4275	1255	implementation of <= operator
4276	1255	implementation of >= operator
4277	1255	implementation of > operator
4278	1255	hash a multirange
4279	1255	hash a multirange
4280	1255	int4multirange constructor
4281	1255	int4multirange constructor
4282	1255	int4multirange constructor
4283	1255	nummultirange constructor
4284	1255	nummultirange constructor
4285	1255	nummultirange constructor
4286	1255	tsmultirange constructor
4287	1255	tsmultirange constructor
4288	1255	tsmultirange constructor
4289	1255	tstzmultirange constructor
4290	1255	tstzmultirange constructor
4291	1255	tstzmultirange constructor
4292	1255	datemultirange constructor
4293	1255	datemultirange constructor
4294	1255	datemultirange constructor
4295	1255	int8multirange constructor
4296	1255	int8multirange constructor
4297	1255	int8multirange constructor
4298	1255	anymultirange cast
4299	1255	aggregate transition function
4300	1255	aggregate final function
4301	1255	combine aggregate input into a multirange
4302	1255	internal conversion function for KOI8R to MULE_INTERNAL
4303	1255	internal conversion function for MULE_INTERNAL to KOI8R
4304	1255	internal conversion function for ISO-8859-5 to MULE_INTERNAL
4305	1255	internal conversion function for MULE_INTERNAL to ISO-8859-5
4306	1255	internal conversion function for WIN1251 to MULE_INTERNAL
4307	1255	internal conversion function for MULE_INTERNAL to WIN1251
4308	1255	internal conversion function for WIN866 to MULE_INTERNAL
4309	1255	internal conversion function for MULE_INTERNAL to WIN866
4310	1255	internal conversion function for KOI8R to WIN1251
4311	1255	internal conversion function for WIN1251 to KOI8R
4312	1255	internal conversion function for KOI8R to WIN866
4313	1255	internal conversion function for WIN866 to KOI8R
4314	1255	internal conversion function for WIN866 to WIN1251
4315	1255	internal conversion function for WIN1251 to WIN866
4316	1255	internal conversion function for ISO-8859-5 to KOI8R
4317	1255	internal conversion function for KOI8R to ISO-8859-5
4318	1255	internal conversion function for ISO-8859-5 to WIN1251
4319	1255	internal conversion function for WIN1251 to ISO-8859-5
4320	1255	internal conversion function for ISO-8859-5 to WIN866
4321	1255	internal conversion function for WIN866 to ISO-8859-5
4322	1255	internal conversion function for EUC_CN to MULE_INTERNAL
4323	1255	internal conversion function for MULE_INTERNAL to EUC_CN
4324	1255	internal conversion function for EUC_JP to SJIS
4325	1255	internal conversion function for SJIS to EUC_JP
4326	1255	internal conversion function for EUC_JP to MULE_INTERNAL
4327	1255	internal conversion function for SJIS to MULE_INTERNAL
4328	1255	internal conversion function for MULE_INTERNAL to EUC_JP
4329	1255	internal conversion function for MULE_INTERNAL to SJIS
4330	1255	internal conversion function for EUC_KR to MULE_INTERNAL
4331	1255	internal conversion function for MULE_INTERNAL to EUC_KR
4332	1255	internal conversion function for EUC_TW to BIG5
4333	1255	internal conversion function for BIG5 to EUC_TW
4334	1255	internal conversion function for EUC_TW to MULE_INTERNAL
4335	1255	internal conversion function for BIG5 to MULE_INTERNAL
4336	1255	internal conversion function for MULE_INTERNAL to EUC_TW
4337	1255	internal conversion function for MULE_INTERNAL to BIG5
4338	1255	internal conversion function for LATIN2 to MULE_INTERNAL
4339	1255	internal conversion function for MULE_INTERNAL to LATIN2
4340	1255	internal conversion function for WIN1250 to MULE_INTERNAL
4341	1255	internal conversion function for MULE_INTERNAL to WIN1250
4342	1255	internal conversion function for LATIN2 to WIN1250
4343	1255	internal conversion function for WIN1250 to LATIN2
4344	1255	internal conversion function for LATIN1 to MULE_INTERNAL
4345	1255	internal conversion function for MULE_INTERNAL to LATIN1
4346	1255	internal conversion function for LATIN3 to MULE_INTERNAL
4347	1255	internal conversion function for MULE_INTERNAL to LATIN3
4348	1255	internal conversion function for LATIN4 to MULE_INTERNAL
4349	1255	internal conversion function for MULE_INTERNAL to LATIN4
4350	1255	Unicode normalization
4351	1255	check Unicode normalization
4352	1255	internal conversion function for BIG5 to UTF8
4353	1255	internal conversion function for UTF8 to BIG5
4354	1255	internal conversion function for UTF8 to KOI8R
4355	1255	internal conversion function for KOI8R to UTF8
4356	1255	internal conversion function for UTF8 to KOI8U
4357	1255	internal conversion function for KOI8U to UTF8
4358	1255	internal conversion function for UTF8 to WIN
4359	1255	internal conversion function for WIN to UTF8
4360	1255	internal conversion function for EUC_CN to UTF8
4361	1255	internal conversion function for UTF8 to EUC_CN
4362	1255	internal conversion function for EUC_JP to UTF8
4363	1255	internal conversion function for UTF8 to EUC_JP
4364	1255	internal conversion function for EUC_KR to UTF8
4365	1255	internal conversion function for UTF8 to EUC_KR
4366	1255	internal conversion function for EUC_TW to UTF8
4367	1255	internal conversion function for UTF8 to EUC_TW
4368	1255	internal conversion function for GB18030 to UTF8
4369	1255	internal conversion function for UTF8 to GB18030
4370	1255	internal conversion function for GBK to UTF8
4371	1255	internal conversion function for UTF8 to GBK
4372	1255	internal conversion function for UTF8 to ISO-8859 2-16
4373	1255	internal conversion function for ISO-8859 2-16 to UTF8
4374	1255	internal conversion function for LATIN1 to UTF8
4375	1255	internal conversion function for UTF8 to LATIN1
4376	1255	internal conversion function for JOHAB to UTF8
4377	1255	internal conversion function for UTF8 to JOHAB
4378	1255	internal conversion function for SJIS to UTF8
4379	1255	internal conversion function for UTF8 to SJIS
4380	1255	internal conversion function for UHC to UTF8
4381	1255	internal conversion function for UTF8 to UHC
4382	1255	internal conversion function for EUC_JIS_2004 to UTF8
4383	1255	internal conversion function for UTF8 to EUC_JIS_2004
4384	1255	internal conversion function for SHIFT_JIS_2004 to UTF8
4385	1255	internal conversion function for UTF8 to SHIFT_JIS_2004
4386	1255	internal conversion function for EUC_JIS_2004 to SHIFT_JIS_2004
4387	1255	internal conversion function for SHIFT_JIS_2004 to EUC_JIS_2004
4388	1255	range aggregate by intersecting
4389	1255	range aggregate by intersecting
4390	1255	for use by pg_upgrade
4391	1255	for use by pg_upgrade
4392	2617	multirange union
4393	2617	multirange minus
4394	2617	multirange intersect
4395	2617	is left of
4396	2617	is left of
4397	2617	is left of
4398	2617	is right of
4399	2617	is right of
4400	2617	is right of
4401	1255	range aggregate by intersecting
4402	2607	conversion for KOI8R to MULE_INTERNAL
4403	2607	conversion for MULE_INTERNAL to KOI8R
4404	2607	conversion for ISO-8859-5 to MULE_INTERNAL
4405	2607	conversion for MULE_INTERNAL to ISO-8859-5
4406	2607	conversion for WIN1251 to MULE_INTERNAL
4407	2607	conversion for MULE_INTERNAL to WIN1251
4408	2607	conversion for WIN866 to MULE_INTERNAL
4409	2607	conversion for MULE_INTERNAL to WIN866
4410	2607	conversion for KOI8R to WIN1251
4411	2607	conversion for WIN1251 to KOI8R
4412	2607	conversion for KOI8R to WIN866
4413	2607	conversion for WIN866 to KOI8R
4414	2607	conversion for WIN866 to WIN1251
4415	2607	conversion for WIN1251 to WIN866
4416	2607	conversion for ISO-8859-5 to KOI8R
4417	2607	conversion for KOI8R to ISO-8859-5
4418	2607	conversion for ISO-8859-5 to WIN1251
4419	2607	conversion for WIN1251 to ISO-8859-5
4420	2607	conversion for ISO-8859-5 to WIN866
4421	2607	conversion for WIN866 to ISO-8859-5
4422	2607	conversion for EUC_CN to MULE_INTERNAL
4423	2607	conversion for MULE_INTERNAL to EUC_CN
4424	2607	conversion for EUC_JP to SJIS
4425	2607	conversion for SJIS to EUC_JP
4426	2607	conversion for EUC_JP to MULE_INTERNAL
4427	2607	conversion for SJIS to MULE_INTERNAL
4428	2607	conversion for MULE_INTERNAL to EUC_JP
4429	2607	conversion for MULE_INTERNAL to SJIS
4430	2607	conversion for EUC_KR to MULE_INTERNAL
4431	2607	conversion for MULE_INTERNAL to EUC_KR
4432	2607	conversion for EUC_TW to BIG5
4433	2607	conversion for BIG5 to EUC_TW
4434	2607	conversion for EUC_TW to MULE_INTERNAL
4435	2607	conversion for BIG5 to MULE_INTERNAL
4436	2607	conversion for MULE_INTERNAL to EUC_TW
4437	2607	conversion for MULE_INTERNAL to BIG5
4438	2607	conversion for LATIN2 to MULE_INTERNAL
4439	2607	conversion for MULE_INTERNAL to LATIN2
4440	2607	conversion for WIN1250 to MULE_INTERNAL
4441	2607	conversion for MULE_INTERNAL to WIN1250
4442	2607	conversion for LATIN2 to WIN1250
4443	2607	conversion for WIN1250 to LATIN2
4444	2607	conversion for LATIN1 to MULE_INTERNAL
4445	2607	conversion for MULE_INTERNAL to LATIN1
4446	2607	conversion for LATIN3 to MULE_INTERNAL
4447	2607	conversion for MULE_INTERNAL to LATIN3
4448	2607	conversion for LATIN4 to MULE_INTERNAL
4449	2607	conversion for MULE_INTERNAL to LATIN4
4450	1255	range aggregate by intersecting
4451	1247	multirange of integers
4452	2607	conversion for BIG5 to UTF8
4453	2607	conversion for UTF8 to BIG5
4454	2607	conversion for UTF8 to KOI8R
4455	2607	conversion for KOI8R to UTF8
4456	2607	conversion for UTF8 to KOI8U
4457	2607	conversion for KOI8U to UTF8
4458	2607	conversion for UTF8 to WIN866
4459	2607	conversion for WIN866 to UTF8
4460	2607	conversion for UTF8 to WIN874
4461	2607	conversion for WIN874 to UTF8
4462	2607	conversion for UTF8 to WIN1250
4463	2607	conversion for WIN1250 to UTF8
4464	2607	conversion for UTF8 to WIN1251
4465	2607	conversion for WIN1251 to UTF8
4466	2607	conversion for UTF8 to WIN1252
4467	2607	conversion for WIN1252 to UTF8
4468	2607	conversion for UTF8 to WIN1253
4469	2607	conversion for WIN1253 to UTF8
4470	2607	conversion for UTF8 to WIN1254
4471	2607	conversion for WIN1254 to UTF8
4472	2607	conversion for UTF8 to WIN1255
4473	2607	conversion for WIN1255 to UTF8
4474	2607	conversion for UTF8 to WIN1256
4475	2607	conversion for WIN1256 to UTF8
4476	2607	conversion for UTF8 to WIN1257
4477	2607	conversion for WIN1257 to UTF8
4478	2607	conversion for UTF8 to WIN1258
4479	2607	conversion for WIN1258 to UTF8
4480	2607	conversion for EUC_CN to UTF8
4481	2607	conversion for UTF8 to EUC_CN
4482	2607	conversion for EUC_JP to UTF8
4483	2607	conversion for UTF8 to EUC_JP
4484	2607	conversion for EUC_KR to UTF8
4485	2607	conversion for UTF8 to EUC_KR
4486	2607	conversion for EUC_TW to UTF8
4487	2607	conversion for UTF8 to EUC_TW
4488	2607	conversion for GB18030 to UTF8
4489	2607	conversion for UTF8 to GB18030
4490	2607	conversion for GBK to UTF8
4491	2607	conversion for UTF8 to GBK
4492	2607	conversion for UTF8 to LATIN2
4493	2607	conversion for LATIN2 to UTF8
4494	2607	conversion for UTF8 to LATIN3
4495	2607	conversion for LATIN3 to UTF8
4496	2607	conversion for UTF8 to LATIN4
4497	2607	conversion for LATIN4 to UTF8
4498	2607	conversion for UTF8 to LATIN5
4499	2607	conversion for LATIN5 to UTF8
4500	2607	conversion for UTF8 to LATIN6
4501	2607	conversion for LATIN6 to UTF8
4502	2607	conversion for UTF8 to LATIN7
4503	2607	conversion for LATIN7 to UTF8
4504	2607	conversion for UTF8 to LATIN8
4505	2607	conversion for LATIN8 to UTF8
4506	2607	conversion for UTF8 to LATIN9
4507	2607	conversion for LATIN9 to UTF8
4508	2607	conversion for UTF8 to LATIN10
4509	2607	conversion for LATIN10 to UTF8
4510	2607	conversion for UTF8 to ISO-8859-5
4511	2607	conversion for ISO-8859-5 to UTF8
4512	2607	conversion for UTF8 to ISO-8859-6
4513	2607	conversion for ISO-8859-6 to UTF8
4514	2607	conversion for UTF8 to ISO-8859-7
4515	2607	conversion for ISO-8859-7 to UTF8
4516	2607	conversion for UTF8 to ISO-8859-8
4517	2607	conversion for ISO-8859-8 to UTF8
4518	2607	conversion for LATIN1 to UTF8
4519	2607	conversion for UTF8 to LATIN1
4520	2607	conversion for JOHAB to UTF8
4521	2607	conversion for UTF8 to JOHAB
4522	2607	conversion for SJIS to UTF8
4523	2607	conversion for UTF8 to SJIS
4524	2607	conversion for UHC to UTF8
4525	2607	conversion for UTF8 to UHC
4526	2607	conversion for EUC_JIS_2004 to UTF8
4527	2607	conversion for UTF8 to EUC_JIS_2004
4528	2607	conversion for SHIFT_JIS_2004 to UTF8
4529	2607	conversion for UTF8 to SHIFT_JIS_2004
4530	2607	conversion for EUC_JIS_2004 to SHIFT_JIS_2004
4531	2607	conversion for SHIFT_JIS_2004 to EUC_JIS_2004
4532	1247	multirange of numerics
4533	1247	multirange of timestamps without time zone
4534	1247	multirange of timestamps with time zone
4535	1247	multirange of dates
4536	1247	multirange of bigints
4537	1247	pseudo-type representing a polymorphic base type that is a multirange
4538	1247	pseudo-type representing a multirange over a polymorphic common type
4539	2617	contains
4540	2617	is contained by
4541	1255	implementation of @> operator
4542	1255	implementation of <@ operator
4543	1255	log memory contexts of the specified backend
4545	1255	for use by pg_upgrade
4546	1255	for use by pg_upgrade
4547	1255	for use by pg_upgrade
4548	1255	for use by pg_upgrade
4566	1255	return Oid of the table getting rewritten
4567	1255	return reason code for table getting rewritten
4568	1255	list DDL actions being executed by the current command
4591	1255	BRIN bloom support
4592	1255	BRIN bloom support
4593	1255	BRIN bloom support
4594	1255	BRIN bloom support
4595	1255	BRIN bloom support
4596	1255	I/O
4597	1255	I/O
4598	1255	I/O
4599	1255	I/O
4600	1247	BRIN bloom summary
4601	1247	BRIN minmax-multi summary
4616	1255	BRIN multi minmax support
4617	1255	BRIN multi minmax support
4618	1255	BRIN multi minmax support
4619	1255	BRIN multi minmax support
4620	1255	BRIN multi minmax support
4621	1255	BRIN multi minmax int2 distance
4622	1255	BRIN multi minmax int4 distance
4623	1255	BRIN multi minmax int8 distance
4624	1255	BRIN multi minmax float4 distance
4625	1255	BRIN multi minmax float8 distance
4626	1255	BRIN multi minmax numeric distance
4627	1255	BRIN multi minmax tid distance
4628	1255	BRIN multi minmax uuid distance
4629	1255	BRIN multi minmax date distance
4630	1255	BRIN multi minmax time distance
4631	1255	BRIN multi minmax interval distance
4632	1255	BRIN multi minmax timetz distance
4633	1255	BRIN multi minmax pg_lsn distance
4634	1255	BRIN multi minmax macaddr distance
4635	1255	BRIN multi minmax macaddr8 distance
4636	1255	BRIN multi minmax inet distance
4637	1255	BRIN multi minmax timestamp distance
4638	1255	I/O
4639	1255	I/O
4640	1255	I/O
4641	1255	I/O
5001	1255	transform to tsquery
5003	1255	implementation of <-> operator
5004	1255	phrase-concatenate with distance
5005	2617	phrase-concatenate
5006	1255	transform to tsquery
5007	1255	transform to tsquery
5009	1255	transform to tsquery
5010	1255	SP-GiST support for quad tree over 2-D types represented by their bounding boxes
5011	1255	SP-GiST support for quad tree over polygons
5012	1255	SP-GiST support for quad tree over box
5013	1255	SP-GiST support for quad tree over box
5014	1255	SP-GiST support for quad tree over box
5015	1255	SP-GiST support for quad tree over box
5016	1255	SP-GiST support for quad tree over box
5017	1247	multivariate MCV list
5018	1255	I/O
5019	1255	I/O
5020	1255	I/O
5021	1255	I/O
5022	1255	implementation of + operator
5023	1255	implementation of + operator
5024	1255	implementation of - operator
5025	2617	add
5026	2617	add
5027	2617	subtract
5028	1255	hash partition CHECK constraint
5029	1255	list files in the pgsql_tmp directory
5030	1255	list files in the pgsql_tmp directory
5031	1255	list of files in the archive_status directory
5033	1255	sort support
5034	1255	implementation of < operator
5035	1255	implementation of > operator
5036	1255	implementation of <= operator
5037	1255	implementation of >= operator
5038	1247	snapshot
5040	1255	restriction selectivity for generic matching operators
5041	1255	join selectivity for generic matching operators
5042	1255	minimum scale needed to represent the value
5043	1255	numeric with minimum scale needed to represent the value
5044	1255	greatest common divisor
5045	1255	greatest common divisor
5046	1255	least common multiple
5047	1255	least common multiple
5048	1255	greatest common divisor
5049	1255	least common multiple
5050	1255	equal image
5051	1255	equal image
5052	1255	allocations from the main shared memory segment
5053	1255	statistics: number of tuples inserted since last vacuum
5054	1255	Set part of a jsonb, handle NULL value
5055	1255	I/O
5056	1255	I/O
5057	1255	I/O
5058	1255	I/O
5059	1255	get current transaction ID
5060	1255	get current transaction ID
5061	1255	get current snapshot
5062	1255	get xmin of snapshot
5063	1255	get xmax of snapshot
5064	1255	get set of in-progress transactions in snapshot
5065	1255	is xid8 visible in snapshot?
5066	1255	commit status of transaction
5068	2617	equal
5069	1247	full transaction id
5070	1255	I/O
5071	1255	convert xid8 to xid
5072	2617	not equal
5073	2617	less than
5074	2617	greater than
5075	2617	less than or equal
5076	2617	greater than or equal
5077	1247	pseudo-type representing a polymorphic common type
5078	1247	pseudo-type representing an array of polymorphic common type elements
5079	1247	pseudo-type representing a polymorphic common type that is not an array
5080	1247	pseudo-type representing a range over a polymorphic common type
5081	1255	I/O
5082	1255	I/O
5083	1255	I/O
5084	1255	implementation of = operator
5085	1255	implementation of <> operator
5086	1255	I/O
5087	1255	I/O
5088	1255	I/O
5089	1255	I/O
5090	1255	I/O
5091	1255	I/O
5092	1255	I/O
5093	1255	I/O
5094	1255	I/O
5095	1255	I/O
5096	1255	less-equal-greater
5097	1255	larger of two
5098	1255	smaller of two
5099	1255	maximum value of all xid8 input values
5100	1255	minimum value of all xid8 input values
6003	1255	create a replication origin
6004	1255	drop replication origin identified by its name
6005	1255	translate the replication origin''s name to its id
6006	1255	configure session to maintain replication progress tracking for the passed in origin
6007	1255	teardown configured replication progress tracking
6008	1255	is a replication origin configured in this session
6009	1255	get the replication progress of the current session
6010	1255	setup the transaction''s origin lsn and timestamp
6011	1255	reset the transaction''s origin lsn and timestamp
6012	1255	advance replication origin to specific location
6013	1255	get an individual replication origin''s replication progress
6014	1255	get progress for all replication origins
6098	1255	jsonb subscripting logic
6103	1255	convert numeric to pg_lsn
6118	1255	statistics: information about subscription
6119	1255	get information of tables in a publication
6120	1255	oid of replica identity index if any
6121	1255	returns whether a relation can be part of a publication
6154	1255	GiST support
6156	1255	GiST support
6159	1255	list of catalog foreign key relationships
6160	1255	split delimited text
6161	1255	split delimited text, with null string
6162	1255	number of set bits
6163	1255	number of set bits
6164	1255	bitwise-xor smallint aggregate
6165	1255	bitwise-xor integer aggregate
6166	1255	bitwise-xor bigint aggregate
6167	1255	bitwise-xor bit aggregate
6168	1255	get commit timestamp and replication origin of a transaction
6169	1255	statistics: information about replication slot
6170	1255	statistics: reset collected statistics for a single replication slot
6172	1255	remove last N elements of array
6173	1255	extended statistics expressions
6174	1255	extended statistics columns
6177	1255	bin timestamp into specified interval
6178	1255	bin timestamp with time zone into specified interval
6179	1255	standard array subscripting support
6180	1255	raw array subscripting support
6183	1255	debug function for text search configuration
6184	1255	debug function for current text search configuration
6185	1255	statistics: session time, in milliseconds
6186	1255	statistics: session active time, in milliseconds
6187	1255	statistics: session idle in transaction time, in milliseconds
6188	1255	statistics: total number of sessions
6189	1255	statistics: number of sessions disconnected by the client closing the network connection
6190	1255	statistics: number of sessions disconnected by fatal errors
6191	1255	statistics: number of sessions killed by administrative action
6192	1255	hash
6193	1255	hash
6195	1255	trim selected bytes from left end of string
6196	1255	trim selected bytes from right end of string
6197	1255	function SQL body
6198	1255	unescape Unicode characters
6199	1255	extract field from date
6200	1255	extract field from time
6201	1255	extract field from time with time zone
6202	1255	extract field from timestamp
6203	1255	extract field from timestamp with time zone
6204	1255	extract field from interval
6205	1255	user privilege on parameter by username, parameter name
6206	1255	user privilege on parameter by user oid, parameter name
6207	1255	current user privilege on parameter by parameter name
6224	1255	get resource managers loaded in system
6225	1255	aggregate transition function
6226	1255	aggregate final function
6227	1255	combine aggregate input into a multirange
6230	1255	statistics: check if a stats object exists
6231	1255	statistics: information about subscription stats
6232	1255	statistics: reset collected statistics for a single subscription
6233	1255	planner support for row_number run condition
6234	1255	planner support for rank run condition
6235	1255	planner support for dense rank run condition
6236	1255	planner support for count run condition
6240	1255	return flags for specified GUC
6241	1255	stop making pinned objects during initdb
6242	1255	planner support for text_starts_with
6248	1255	statistics: information about WAL prefetching
6249	1255	get actual version of database collation from operating system
6250	1255	show pg_ident.conf mappings
6251	1255	replace text using regexp
6252	1255	replace text using regexp
6253	1255	replace text using regexp
6254	1255	count regexp matches
6255	1255	count regexp matches
6256	1255	count regexp matches
6257	1255	position of regexp match
6258	1255	position of regexp match
6259	1255	position of regexp match
6260	1255	position of regexp match
6261	1255	position of regexp match
6262	1255	position of regexp match
6263	1255	test for regexp match
6264	1255	test for regexp match
6265	1255	extract substring that matches regexp
6266	1255	extract substring that matches regexp
6267	1255	extract substring that matches regexp
6268	1255	extract substring that matches regexp
6269	1255	extract substring that matches regexp
6270	1255	list of files in the pg_logical/snapshots directory
6271	1255	list of files in the pg_logical/mappings directory
6272	1255	list of files in the pg_replslot/slot_name directory
13150	3764	snowball stemmer
13151	3600	snowball stemmer for arabic language
13152	3602	configuration for arabic language
13153	3600	snowball stemmer for armenian language
13154	3602	configuration for armenian language
13155	3600	snowball stemmer for basque language
13156	3602	configuration for basque language
13157	3600	snowball stemmer for catalan language
13158	3602	configuration for catalan language
13159	3600	snowball stemmer for danish language
13160	3602	configuration for danish language
13161	3600	snowball stemmer for dutch language
13162	3602	configuration for dutch language
13163	3600	snowball stemmer for english language
13164	3602	configuration for english language
13165	3600	snowball stemmer for finnish language
13166	3602	configuration for finnish language
13167	3600	snowball stemmer for french language
13168	3602	configuration for french language
13169	3600	snowball stemmer for german language
13170	3602	configuration for german language
13171	3600	snowball stemmer for greek language
13172	3602	configuration for greek language
13173	3600	snowball stemmer for hindi language
13174	3602	configuration for hindi language
13175	3600	snowball stemmer for hungarian language
13176	3602	configuration for hungarian language
13177	3600	snowball stemmer for indonesian language
13178	3602	configuration for indonesian language
13179	3600	snowball stemmer for irish language
13180	3602	configuration for irish language
13181	3600	snowball stemmer for italian language
13182	3602	configuration for italian language
13183	3600	snowball stemmer for lithuanian language
13184	3602	configuration for lithuanian language
13185	3600	snowball stemmer for nepali language
13186	3602	configuration for nepali language
13187	3600	snowball stemmer for norwegian language
13188	3602	configuration for norwegian language
13189	3600	snowball stemmer for portuguese language
13190	3602	configuration for portuguese language
13191	3600	snowball stemmer for romanian language
13192	3602	configuration for romanian language
13193	3600	snowball stemmer for russian language
13194	3602	configuration for russian language
13195	3600	snowball stemmer for serbian language
13196	3602	configuration for serbian language
13197	3600	snowball stemmer for spanish language
13198	3602	configuration for spanish language
13199	3600	snowball stemmer for swedish language
13200	3602	configuration for swedish language
13201	3600	snowball stemmer for tamil language
13202	3602	configuration for tamil language
13203	3600	snowball stemmer for turkish language
13204	3602	configuration for turkish language
13205	3600	snowball stemmer for yiddish language
13206	3602	configuration for yiddish language', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_class AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS relname,
    cells[3]::UINTEGER AS relnamespace,
    cells[4]::UINTEGER AS reltype,
    0::UINTEGER AS reloftype,
    10::UINTEGER AS relowner,
    cells[5]::UINTEGER AS relam,
    0::UINTEGER AS relfilenode,
    cells[6]::UINTEGER AS reltablespace,
    0::INTEGER AS relpages,
    -1::FLOAT AS reltuples,
    0::INTEGER AS relallvisible,
    0::UINTEGER AS reltoastrelid,
    cells[7] = 't' AS relhasindex,
    cells[8] = 't' AS relisshared,
    'p' AS relpersistence,
    cells[9] AS relkind,
    cells[10]::SMALLINT AS relnatts,
    0::SMALLINT AS relchecks,
    cells[11] = 't' AS relhasrules,
    false AS relhastriggers,
    false AS relhassubclass,
    false AS relrowsecurity,
    false AS relforcerowsecurity,
    true AS relispopulated,
    cells[12] AS relreplident,
    false AS relispartition,
    0::UINTEGER AS relrewrite,
    0::UINTEGER AS relfrozenxid,
    0::UINTEGER AS relminmxid,
    NULL::VARCHAR[] AS relacl,
    nullif(cells[13], '\N')::VARCHAR[] AS reloptions,
    NULL::VARCHAR AS relpartbound
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('112	pg_foreign_data_wrapper_oid_index	11	0	403	0	f	f	i	1	f	n	\N
113	pg_foreign_server_oid_index	11	0	403	0	f	f	i	1	f	n	\N
174	pg_user_mapping_oid_index	11	0	403	0	f	f	i	1	f	n	\N
175	pg_user_mapping_user_server_index	11	0	403	0	f	f	i	2	f	n	\N
548	pg_foreign_data_wrapper_name_index	11	0	403	0	f	f	i	1	f	n	\N
549	pg_foreign_server_name_index	11	0	403	0	f	f	i	1	f	n	\N
826	pg_default_acl	11	10088	2	0	t	f	r	5	f	n	\N
827	pg_default_acl_role_nsp_obj_index	11	0	403	0	f	f	i	3	f	n	\N
828	pg_default_acl_oid_index	11	0	403	0	f	f	i	1	f	n	\N
1213	pg_tablespace	11	10056	2	1664	t	t	r	5	f	n	\N
1214	pg_shdepend	11	10060	2	1664	t	t	r	7	f	n	\N
1232	pg_shdepend_depender_index	11	0	403	1664	f	t	i	4	f	n	\N
1233	pg_shdepend_reference_index	11	0	403	1664	f	t	i	2	f	n	\N
1247	pg_type	11	71	2	0	t	f	r	32	f	n	\N
1249	pg_attribute	11	75	2	0	t	f	r	26	f	n	\N
1255	pg_proc	11	81	2	0	t	f	r	30	f	n	\N
1259	pg_class	11	83	2	0	t	f	r	33	f	n	\N
1260	pg_authid	11	2842	2	1664	t	t	r	12	f	n	\N
1261	pg_auth_members	11	2843	2	1664	t	t	r	4	f	n	\N
1262	pg_database	11	1248	2	1664	t	t	r	16	f	n	\N
1417	pg_foreign_server	11	10078	2	0	t	f	r	8	f	n	\N
1418	pg_user_mapping	11	10080	2	0	t	f	r	4	f	n	\N
2187	pg_inherits_parent_index	11	0	403	0	f	f	i	1	f	n	\N
2224	pg_sequence	11	10105	2	0	t	f	r	8	f	n	\N
2228	pg_range_rngmultitypid_index	11	0	403	0	f	f	i	1	f	n	\N
2328	pg_foreign_data_wrapper	11	10076	2	0	t	f	r	7	f	n	\N
2396	pg_shdescription	11	10062	2	1664	t	t	r	3	f	n	\N
2397	pg_shdescription_o_c_index	11	0	403	1664	f	t	i	2	f	n	\N
2579	pg_constraint_conparentid_index	11	0	403	0	f	f	i	1	f	n	\N
2600	pg_aggregate	11	10027	2	0	t	f	r	22	f	n	\N
2601	pg_am	11	10015	2	0	t	f	r	4	f	n	\N
2602	pg_amop	11	10017	2	0	t	f	r	9	f	n	\N
2603	pg_amproc	11	10019	2	0	t	f	r	6	f	n	\N
2604	pg_attrdef	11	10001	2	0	t	f	r	4	f	n	\N
2605	pg_cast	11	10043	2	0	t	f	r	6	f	n	\N
2606	pg_constraint	11	10003	2	0	t	f	r	26	f	n	\N
2607	pg_conversion	11	10049	2	0	t	f	r	8	f	n	\N
2608	pg_depend	11	10051	2	0	t	f	r	7	f	n	\N
2609	pg_description	11	10041	2	0	t	f	r	4	f	n	\N
2610	pg_index	11	10007	2	0	t	f	r	21	f	n	\N
2611	pg_inherits	11	10005	2	0	t	f	r	4	f	n	\N
2612	pg_language	11	10021	2	0	t	f	r	9	f	n	\N
2613	pg_largeobject	11	10025	2	0	t	f	r	3	f	n	\N
2615	pg_namespace	11	10047	2	0	t	f	r	4	f	n	\N
2616	pg_opclass	11	10013	2	0	t	f	r	9	f	n	\N
2617	pg_operator	11	10009	2	0	t	f	r	15	f	n	\N
2618	pg_rewrite	11	10035	2	0	t	f	r	8	f	n	\N
2619	pg_statistic	11	10029	2	0	t	f	r	31	f	n	\N
2620	pg_trigger	11	10037	2	0	t	f	r	19	f	n	\N
2650	pg_aggregate_fnoid_index	11	0	403	0	f	f	i	1	f	n	\N
2651	pg_am_name_index	11	0	403	0	f	f	i	1	f	n	\N
2652	pg_am_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2653	pg_amop_fam_strat_index	11	0	403	0	f	f	i	4	f	n	\N
2654	pg_amop_opr_fam_index	11	0	403	0	f	f	i	3	f	n	\N
2655	pg_amproc_fam_proc_index	11	0	403	0	f	f	i	4	f	n	\N
2656	pg_attrdef_adrelid_adnum_index	11	0	403	0	f	f	i	2	f	n	\N
2657	pg_attrdef_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2658	pg_attribute_relid_attnam_index	11	0	403	0	f	f	i	2	f	n	\N
2659	pg_attribute_relid_attnum_index	11	0	403	0	f	f	i	2	f	n	\N
2660	pg_cast_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2661	pg_cast_source_target_index	11	0	403	0	f	f	i	2	f	n	\N
2662	pg_class_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2663	pg_class_relname_nsp_index	11	0	403	0	f	f	i	2	f	n	\N
2664	pg_constraint_conname_nsp_index	11	0	403	0	f	f	i	2	f	n	\N
2665	pg_constraint_conrelid_contypid_conname_index	11	0	403	0	f	f	i	3	f	n	\N
2666	pg_constraint_contypid_index	11	0	403	0	f	f	i	1	f	n	\N
2667	pg_constraint_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2668	pg_conversion_default_index	11	0	403	0	f	f	i	4	f	n	\N
2669	pg_conversion_name_nsp_index	11	0	403	0	f	f	i	2	f	n	\N
2670	pg_conversion_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2671	pg_database_datname_index	11	0	403	1664	f	t	i	1	f	n	\N
2672	pg_database_oid_index	11	0	403	1664	f	t	i	1	f	n	\N
2673	pg_depend_depender_index	11	0	403	0	f	f	i	3	f	n	\N
2674	pg_depend_reference_index	11	0	403	0	f	f	i	3	f	n	\N
2675	pg_description_o_c_o_index	11	0	403	0	f	f	i	3	f	n	\N
2676	pg_authid_rolname_index	11	0	403	1664	f	t	i	1	f	n	\N
2677	pg_authid_oid_index	11	0	403	1664	f	t	i	1	f	n	\N
2678	pg_index_indrelid_index	11	0	403	0	f	f	i	1	f	n	\N
2679	pg_index_indexrelid_index	11	0	403	0	f	f	i	1	f	n	\N
2680	pg_inherits_relid_seqno_index	11	0	403	0	f	f	i	2	f	n	\N
2681	pg_language_name_index	11	0	403	0	f	f	i	1	f	n	\N
2682	pg_language_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2683	pg_largeobject_loid_pn_index	11	0	403	0	f	f	i	2	f	n	\N
2684	pg_namespace_nspname_index	11	0	403	0	f	f	i	1	f	n	\N
2685	pg_namespace_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2686	pg_opclass_am_name_nsp_index	11	0	403	0	f	f	i	3	f	n	\N
2687	pg_opclass_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2688	pg_operator_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2689	pg_operator_oprname_l_r_n_index	11	0	403	0	f	f	i	4	f	n	\N
2690	pg_proc_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2691	pg_proc_proname_args_nsp_index	11	0	403	0	f	f	i	3	f	n	\N
2692	pg_rewrite_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2693	pg_rewrite_rel_rulename_index	11	0	403	0	f	f	i	2	f	n	\N
2694	pg_auth_members_role_member_index	11	0	403	1664	f	t	i	2	f	n	\N
2695	pg_auth_members_member_role_index	11	0	403	1664	f	t	i	2	f	n	\N
2696	pg_statistic_relid_att_inh_index	11	0	403	0	f	f	i	3	f	n	\N
2697	pg_tablespace_oid_index	11	0	403	1664	f	t	i	1	f	n	\N
2698	pg_tablespace_spcname_index	11	0	403	1664	f	t	i	1	f	n	\N
2699	pg_trigger_tgconstraint_index	11	0	403	0	f	f	i	1	f	n	\N
2701	pg_trigger_tgrelid_tgname_index	11	0	403	0	f	f	i	2	f	n	\N
2702	pg_trigger_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2703	pg_type_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2704	pg_type_typname_nsp_index	11	0	403	0	f	f	i	2	f	n	\N
2753	pg_opfamily	11	10011	2	0	t	f	r	5	f	n	\N
2754	pg_opfamily_am_name_nsp_index	11	0	403	0	f	f	i	3	f	n	\N
2755	pg_opfamily_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2756	pg_amop_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2757	pg_amproc_oid_index	11	0	403	0	f	f	i	1	f	n	\N
2964	pg_db_role_setting	11	10054	2	1664	t	t	r	3	f	n	\N
2965	pg_db_role_setting_databaseid_rol_index	11	0	403	1664	f	t	i	2	f	n	\N
2995	pg_largeobject_metadata	11	10023	2	0	t	f	r	3	f	n	\N
2996	pg_largeobject_metadata_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3079	pg_extension	11	10074	2	0	t	f	r	8	f	n	\N
3080	pg_extension_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3081	pg_extension_name_index	11	0	403	0	f	f	i	1	f	n	\N
3085	pg_collation_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3118	pg_foreign_table	11	10082	2	0	t	f	r	3	f	n	\N
3119	pg_foreign_table_relid_index	11	0	403	0	f	f	i	1	f	n	\N
3164	pg_collation_name_enc_nsp_index	11	0	403	0	f	f	i	3	f	n	\N
3256	pg_policy	11	10084	2	0	t	f	r	8	f	n	\N
3257	pg_policy_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3258	pg_policy_polrelid_polname_index	11	0	403	0	f	f	i	2	f	n	\N
3350	pg_partitioned_table	11	10099	2	0	t	f	r	8	f	n	\N
3351	pg_partitioned_table_partrelid_index	11	0	403	0	f	f	i	1	f	n	\N
3379	pg_statistic_ext_relid_index	11	0	403	0	f	f	i	1	f	n	\N
3380	pg_statistic_ext_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3381	pg_statistic_ext	11	10031	2	0	t	f	r	9	f	n	\N
3394	pg_init_privs	11	10090	2	0	t	f	r	5	f	n	\N
3395	pg_init_privs_o_c_o_index	11	0	403	0	f	f	i	3	f	n	\N
3429	pg_statistic_ext_data	11	10033	2	0	t	f	r	6	f	n	\N
3433	pg_statistic_ext_data_stxoid_inh_index	11	0	403	0	f	f	i	2	f	n	\N
3455	pg_class_tblspc_relfilenode_index	11	0	403	0	f	f	i	2	f	n	\N
3456	pg_collation	11	10095	2	0	t	f	r	11	f	n	\N
3466	pg_event_trigger	11	10039	2	0	t	f	r	7	f	n	\N
3467	pg_event_trigger_evtname_index	11	0	403	0	f	f	i	1	f	n	\N
3468	pg_event_trigger_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3501	pg_enum	11	10045	2	0	t	f	r	4	f	n	\N
3502	pg_enum_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3503	pg_enum_typid_label_index	11	0	403	0	f	f	i	2	f	n	\N
3534	pg_enum_typid_sortorder_index	11	0	403	0	f	f	i	2	f	n	\N
3541	pg_range	11	10101	2	0	t	f	r	7	f	n	\N
3542	pg_range_rngtypid_index	11	0	403	0	f	f	i	1	f	n	\N
3574	pg_transform_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3575	pg_transform_type_lang_index	11	0	403	0	f	f	i	2	f	n	\N
3576	pg_transform	11	10103	2	0	t	f	r	5	f	n	\N
3592	pg_shseclabel	11	4066	2	1664	t	t	r	4	f	n	\N
3593	pg_shseclabel_object_index	11	0	403	1664	f	t	i	3	f	n	\N
3596	pg_seclabel	11	10092	2	0	t	f	r	5	f	n	\N
3597	pg_seclabel_object_index	11	0	403	0	f	f	i	4	f	n	\N
3600	pg_ts_dict	11	10068	2	0	t	f	r	6	f	n	\N
3601	pg_ts_parser	11	10070	2	0	t	f	r	8	f	n	\N
3602	pg_ts_config	11	10064	2	0	t	f	r	5	f	n	\N
3603	pg_ts_config_map	11	10066	2	0	t	f	r	4	f	n	\N
3604	pg_ts_dict_dictname_index	11	0	403	0	f	f	i	2	f	n	\N
3605	pg_ts_dict_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3606	pg_ts_parser_prsname_index	11	0	403	0	f	f	i	2	f	n	\N
3607	pg_ts_parser_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3608	pg_ts_config_cfgname_index	11	0	403	0	f	f	i	2	f	n	\N
3609	pg_ts_config_map_index	11	0	403	0	f	f	i	3	f	n	\N
3712	pg_ts_config_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3764	pg_ts_template	11	10072	2	0	t	f	r	5	f	n	\N
3766	pg_ts_template_tmplname_index	11	0	403	0	f	f	i	2	f	n	\N
3767	pg_ts_template_oid_index	11	0	403	0	f	f	i	1	f	n	\N
3997	pg_statistic_ext_name_index	11	0	403	0	f	f	i	2	f	n	\N
5002	pg_sequence_seqrelid_index	11	0	403	0	f	f	i	1	f	n	\N
6000	pg_replication_origin	11	10086	2	1664	t	t	r	2	f	n	\N
6001	pg_replication_origin_roiident_index	11	0	403	1664	f	t	i	1	f	n	\N
6002	pg_replication_origin_roname_index	11	0	403	1664	f	t	i	1	f	n	\N
6100	pg_subscription	11	6101	2	1664	t	t	r	14	f	n	\N
6102	pg_subscription_rel	11	10114	2	0	t	f	r	4	f	n	\N
6104	pg_publication	11	10107	2	0	t	f	r	9	f	n	\N
6106	pg_publication_rel	11	10111	2	0	t	f	r	5	f	n	\N
6110	pg_publication_oid_index	11	0	403	0	f	f	i	1	f	n	\N
6111	pg_publication_pubname_index	11	0	403	0	f	f	i	1	f	n	\N
6112	pg_publication_rel_oid_index	11	0	403	0	f	f	i	1	f	n	\N
6113	pg_publication_rel_prrelid_prpubid_index	11	0	403	0	f	f	i	2	f	n	\N
6114	pg_subscription_oid_index	11	0	403	1664	f	t	i	1	f	n	\N
6115	pg_subscription_subname_index	11	0	403	1664	f	t	i	2	f	n	\N
6116	pg_publication_rel_prpubid_index	11	0	403	0	f	f	i	1	f	n	\N
6117	pg_subscription_rel_srrelid_srsubid_index	11	0	403	0	f	f	i	2	f	n	\N
6237	pg_publication_namespace	11	10109	2	0	t	f	r	3	f	n	\N
6238	pg_publication_namespace_oid_index	11	0	403	0	f	f	i	1	f	n	\N
6239	pg_publication_namespace_pnnspid_pnpubid_index	11	0	403	0	f	f	i	2	f	n	\N
6243	pg_parameter_acl	11	10097	2	1664	t	t	r	3	f	n	\N
6246	pg_parameter_acl_parname_index	11	0	403	1664	f	t	i	1	f	n	\N
6247	pg_parameter_acl_oid_index	11	0	403	1664	f	t	i	1	f	n	\N
12000	pg_roles	11	12002	0	0	f	f	v	13	t	n	\N
12005	pg_shadow	11	12007	0	0	f	f	v	9	t	n	\N
12010	pg_group	11	12012	0	0	f	f	v	3	t	n	\N
12014	pg_user	11	12016	0	0	f	f	v	9	t	n	\N
12018	pg_policies	11	12020	0	0	f	f	v	8	t	n	\N
12023	pg_rules	11	12025	0	0	f	f	v	4	t	n	\N
12028	pg_views	11	12030	0	0	f	f	v	4	t	n	\N
12033	pg_tables	11	12035	0	0	f	f	v	8	t	n	\N
12038	pg_matviews	11	12040	0	0	f	f	v	7	t	n	\N
12043	pg_indexes	11	12045	0	0	f	f	v	5	t	n	\N
12048	pg_sequences	11	12050	0	0	f	f	v	11	t	n	\N
12053	pg_stats	11	12055	0	0	f	f	v	14	t	n	[security_barrier=true]
12058	pg_stats_ext	11	12060	0	0	f	f	v	15	t	n	[security_barrier=true]
12063	pg_stats_ext_exprs	11	12065	0	0	f	f	v	17	t	n	[security_barrier=true]
12068	pg_publication_tables	11	12070	0	0	f	f	v	5	t	n	\N
12073	pg_locks	11	12075	0	0	f	f	v	16	t	n	\N
12077	pg_cursors	11	12079	0	0	f	f	v	6	t	n	\N
12081	pg_available_extensions	11	12083	0	0	f	f	v	4	t	n	\N
12085	pg_available_extension_versions	11	12087	0	0	f	f	v	9	t	n	\N
12090	pg_prepared_xacts	11	12092	0	0	f	f	v	5	t	n	\N
12095	pg_prepared_statements	11	12097	0	0	f	f	v	7	t	n	\N
12099	pg_seclabels	11	12101	0	0	f	f	v	8	t	n	\N
12104	pg_settings	11	12106	0	0	f	f	v	17	t	n	\N
12110	pg_file_settings	11	12112	0	0	f	f	v	7	t	n	\N
12114	pg_hba_file_rules	11	12116	0	0	f	f	v	9	t	n	\N
12118	pg_ident_file_mappings	11	12120	0	0	f	f	v	5	t	n	\N
12122	pg_timezone_abbrevs	11	12124	0	0	f	f	v	3	t	n	\N
12126	pg_timezone_names	11	12128	0	0	f	f	v	4	t	n	\N
12130	pg_config	11	12132	0	0	f	f	v	2	t	n	\N
12134	pg_shmem_allocations	11	12136	0	0	f	f	v	4	t	n	\N
12138	pg_backend_memory_contexts	11	12140	0	0	f	f	v	9	t	n	\N
12142	pg_stat_all_tables	11	12144	0	0	f	f	v	23	t	n	\N
12147	pg_stat_xact_all_tables	11	12149	0	0	f	f	v	11	t	n	\N
12152	pg_stat_sys_tables	11	12154	0	0	f	f	v	23	t	n	\N
12157	pg_stat_xact_sys_tables	11	12159	0	0	f	f	v	11	t	n	\N
12161	pg_stat_user_tables	11	12163	0	0	f	f	v	23	t	n	\N
12166	pg_stat_xact_user_tables	11	12168	0	0	f	f	v	11	t	n	\N
12170	pg_statio_all_tables	11	12172	0	0	f	f	v	11	t	n	\N
12175	pg_statio_sys_tables	11	12177	0	0	f	f	v	11	t	n	\N
12179	pg_statio_user_tables	11	12181	0	0	f	f	v	11	t	n	\N
12183	pg_stat_all_indexes	11	12185	0	0	f	f	v	8	t	n	\N
12188	pg_stat_sys_indexes	11	12190	0	0	f	f	v	8	t	n	\N
12192	pg_stat_user_indexes	11	12194	0	0	f	f	v	8	t	n	\N
12196	pg_statio_all_indexes	11	12198	0	0	f	f	v	7	t	n	\N
12201	pg_statio_sys_indexes	11	12203	0	0	f	f	v	7	t	n	\N
12205	pg_statio_user_indexes	11	12207	0	0	f	f	v	7	t	n	\N
12209	pg_statio_all_sequences	11	12211	0	0	f	f	v	5	t	n	\N
12214	pg_statio_sys_sequences	11	12216	0	0	f	f	v	5	t	n	\N
12218	pg_statio_user_sequences	11	12220	0	0	f	f	v	5	t	n	\N
12222	pg_stat_activity	11	12224	0	0	f	f	v	22	t	n	\N
12227	pg_stat_replication	11	12229	0	0	f	f	v	20	t	n	\N
12232	pg_stat_slru	11	12234	0	0	f	f	v	9	t	n	\N
12236	pg_stat_wal_receiver	11	12238	0	0	f	f	v	15	t	n	\N
12240	pg_stat_recovery_prefetch	11	12242	0	0	f	f	v	10	t	n	\N
12244	pg_stat_subscription	11	12246	0	0	f	f	v	9	t	n	\N
12249	pg_stat_ssl	11	12251	0	0	f	f	v	8	t	n	\N
12253	pg_stat_gssapi	11	12255	0	0	f	f	v	4	t	n	\N
12257	pg_replication_slots	11	12259	0	0	f	f	v	15	t	n	\N
12262	pg_stat_replication_slots	11	12264	0	0	f	f	v	10	t	n	\N
12266	pg_stat_database	11	12268	0	0	f	f	v	28	t	n	\N
12271	pg_stat_database_conflicts	11	12273	0	0	f	f	v	7	t	n	\N
12275	pg_stat_user_functions	11	12277	0	0	f	f	v	6	t	n	\N
12280	pg_stat_xact_user_functions	11	12282	0	0	f	f	v	6	t	n	\N
12285	pg_stat_archiver	11	12287	0	0	f	f	v	7	t	n	\N
12289	pg_stat_bgwriter	11	12291	0	0	f	f	v	11	t	n	\N
12293	pg_stat_wal	11	12295	0	0	f	f	v	9	t	n	\N
12297	pg_stat_progress_analyze	11	12299	0	0	f	f	v	12	t	n	\N
12302	pg_stat_progress_vacuum	11	12304	0	0	f	f	v	11	t	n	\N
12307	pg_stat_progress_cluster	11	12309	0	0	f	f	v	12	t	n	\N
12312	pg_stat_progress_create_index	11	12314	0	0	f	f	v	16	t	n	\N
12317	pg_stat_progress_basebackup	11	12319	0	0	f	f	v	6	t	n	\N
12322	pg_stat_progress_copy	11	12324	0	0	f	f	v	10	t	n	\N
12327	pg_user_mappings	11	12329	0	0	f	f	v	6	t	n	\N
12332	pg_replication_origin_status	11	12334	0	0	f	f	v	4	t	n	\N
12336	pg_stat_subscription_stats	11	12338	0	0	f	f	v	5	t	n	\N
13227	information_schema_catalog_name	13207	13229	0	0	f	f	v	1	t	n	\N
13236	applicable_roles	13207	13238	0	0	f	f	v	3	t	n	\N
13241	administrable_role_authorizations	13207	13243	0	0	f	f	v	3	t	n	\N
13245	attributes	13207	13247	0	0	f	f	v	31	t	n	\N
13250	character_sets	13207	13252	0	0	f	f	v	8	t	n	\N
13255	check_constraint_routine_usage	13207	13257	0	0	f	f	v	6	t	n	\N
13260	check_constraints	13207	13262	0	0	f	f	v	4	t	n	\N
13265	collations	13207	13267	0	0	f	f	v	4	t	n	\N
13270	collation_character_set_applicability	13207	13272	0	0	f	f	v	6	t	n	\N
13275	column_column_usage	13207	13277	0	0	f	f	v	5	t	n	\N
13280	column_domain_usage	13207	13282	0	0	f	f	v	7	t	n	\N
13285	column_privileges	13207	13287	0	0	f	f	v	8	t	n	\N
13290	column_udt_usage	13207	13292	0	0	f	f	v	7	t	n	\N
13295	columns	13207	13297	0	0	f	f	v	44	t	n	\N
13300	constraint_column_usage	13207	13302	0	0	f	f	v	7	t	n	\N
13305	constraint_table_usage	13207	13307	0	0	f	f	v	6	t	n	\N
13310	domain_constraints	13207	13312	0	0	f	f	v	8	t	n	\N
13315	domain_udt_usage	13207	13317	0	0	f	f	v	6	t	n	\N
13320	domains	13207	13322	0	0	f	f	v	27	t	n	\N
13325	enabled_roles	13207	13327	0	0	f	f	v	1	t	n	\N
13329	key_column_usage	13207	13331	0	0	f	f	v	9	t	n	\N
13334	parameters	13207	13336	0	0	f	f	v	32	t	n	\N
13339	referential_constraints	13207	13341	0	0	f	f	v	9	t	n	\N
13344	role_column_grants	13207	13346	0	0	f	f	v	8	t	n	\N
13348	routine_column_usage	13207	13350	0	0	f	f	v	10	t	n	\N
13353	routine_privileges	13207	13355	0	0	f	f	v	10	t	n	\N
13358	role_routine_grants	13207	13360	0	0	f	f	v	10	t	n	\N
13362	routine_routine_usage	13207	13364	0	0	f	f	v	6	t	n	\N
13367	routine_sequence_usage	13207	13369	0	0	f	f	v	9	t	n	\N
13372	routine_table_usage	13207	13374	0	0	f	f	v	9	t	n	\N
13377	routines	13207	13379	0	0	f	f	v	82	t	n	\N
13382	schemata	13207	13384	0	0	f	f	v	7	t	n	\N
13386	sequences	13207	13388	0	0	f	f	v	12	t	n	\N
13391	sql_features	13207	13393	2	0	f	f	r	7	f	d	\N
13396	sql_implementation_info	13207	13398	2	0	f	f	r	5	f	d	\N
13401	sql_parts	13207	13403	2	0	f	f	r	5	f	d	\N
13406	sql_sizing	13207	13408	2	0	f	f	r	4	f	d	\N
13411	table_constraints	13207	13413	0	0	f	f	v	11	t	n	\N
13416	table_privileges	13207	13418	0	0	f	f	v	8	t	n	\N
13421	role_table_grants	13207	13423	0	0	f	f	v	8	t	n	\N
13425	tables	13207	13427	0	0	f	f	v	12	t	n	\N
13430	transforms	13207	13432	0	0	f	f	v	8	t	n	\N
13435	triggered_update_columns	13207	13437	0	0	f	f	v	7	t	n	\N
13440	triggers	13207	13442	0	0	f	f	v	17	t	n	\N
13445	udt_privileges	13207	13447	0	0	f	f	v	7	t	n	\N
13450	role_udt_grants	13207	13452	0	0	f	f	v	7	t	n	\N
13454	usage_privileges	13207	13456	0	0	f	f	v	8	t	n	\N
13459	role_usage_grants	13207	13461	0	0	f	f	v	8	t	n	\N
13463	user_defined_types	13207	13465	0	0	f	f	v	29	t	n	\N
13468	view_column_usage	13207	13470	0	0	f	f	v	7	t	n	\N
13473	view_routine_usage	13207	13475	0	0	f	f	v	6	t	n	\N
13478	view_table_usage	13207	13480	0	0	f	f	v	6	t	n	\N
13483	views	13207	13485	0	0	f	f	v	10	t	n	\N
13488	data_type_privileges	13207	13490	0	0	f	f	v	5	t	n	\N
13493	element_types	13207	13495	0	0	f	f	v	29	t	n	\N
13498	_pg_foreign_table_columns	13207	13500	0	0	f	f	v	4	t	n	\N
13503	column_options	13207	13505	0	0	f	f	v	6	t	n	\N
13507	_pg_foreign_data_wrappers	13207	13509	0	0	f	f	v	7	t	n	\N
13511	foreign_data_wrapper_options	13207	13513	0	0	f	f	v	4	t	n	\N
13515	foreign_data_wrappers	13207	13517	0	0	f	f	v	5	t	n	\N
13519	_pg_foreign_servers	13207	13521	0	0	f	f	v	9	t	n	\N
13524	foreign_server_options	13207	13526	0	0	f	f	v	4	t	n	\N
13528	foreign_servers	13207	13530	0	0	f	f	v	7	t	n	\N
13532	_pg_foreign_tables	13207	13534	0	0	f	f	v	7	t	n	\N
13537	foreign_table_options	13207	13539	0	0	f	f	v	5	t	n	\N
13541	foreign_tables	13207	13543	0	0	f	f	v	5	t	n	\N
13545	_pg_user_mappings	13207	13547	0	0	f	f	v	7	t	n	\N
13550	user_mapping_options	13207	13552	0	0	f	f	v	5	t	n	\N
13555	user_mappings	13207	13557	0	0	f	f	v	3	t	n	\N', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_attribute AS
SELECT
    cells[1]::UINTEGER AS attrelid,
    cells[2] AS attname,
    cells[3]::UINTEGER AS atttypid,
    -1::INTEGER AS attstattarget,
    cells[4]::SMALLINT AS attlen,
    cells[5]::SMALLINT AS attnum,
    cells[6]::INTEGER AS attndims,
    -1::INTEGER AS attcacheoff,
    -1::INTEGER AS atttypmod,
    cells[7] = 't' AS attbyval,
    cells[8] AS attalign,
    cells[9] AS attstorage,
    '' AS attcompression,
    cells[10] = 't' AS attnotnull,
    false AS atthasdef,
    false AS atthasmissing,
    '' AS attidentity,
    '' AS attgenerated,
    false AS attisdropped,
    true AS attislocal,
    0::INTEGER AS attinhcount,
    cells[11]::UINTEGER AS attcollation,
    NULL::VARCHAR[] AS attacl,
    NULL::VARCHAR[] AS attoptions,
    NULL::VARCHAR[] AS attfdwoptions,
    NULL::VARCHAR AS attmissingval
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('112	oid	26	4	1	0	t	i	p	f	0
113	oid	26	4	1	0	t	i	p	f	0
174	oid	26	4	1	0	t	i	p	f	0
175	umserver	26	4	2	0	t	i	p	f	0
175	umuser	26	4	1	0	t	i	p	f	0
548	fdwname	2275	-2	1	0	f	c	p	f	950
549	srvname	2275	-2	1	0	f	c	p	f	950
826	defaclacl	1034	-1	5	1	f	i	x	t	0
826	defaclnamespace	26	4	3	0	t	i	p	t	0
826	defaclobjtype	18	1	4	0	t	c	p	t	0
826	defaclrole	26	4	2	0	t	i	p	t	0
826	oid	26	4	1	0	t	i	p	t	0
827	defaclnamespace	26	4	2	0	t	i	p	f	0
827	defaclobjtype	18	1	3	0	t	c	p	f	0
827	defaclrole	26	4	1	0	t	i	p	f	0
828	oid	26	4	1	0	t	i	p	f	0
1213	oid	26	4	1	0	t	i	p	t	0
1213	spcacl	1034	-1	4	1	f	i	x	f	0
1213	spcname	19	64	2	0	f	c	p	t	950
1213	spcoptions	1009	-1	5	1	f	i	x	f	950
1213	spcowner	26	4	3	0	t	i	p	t	0
1214	classid	26	4	2	0	t	i	p	t	0
1214	dbid	26	4	1	0	t	i	p	t	0
1214	deptype	18	1	7	0	t	c	p	t	0
1214	objid	26	4	3	0	t	i	p	t	0
1214	objsubid	23	4	4	0	t	i	p	t	0
1214	refclassid	26	4	5	0	t	i	p	t	0
1214	refobjid	26	4	6	0	t	i	p	t	0
1232	classid	26	4	2	0	t	i	p	f	0
1232	dbid	26	4	1	0	t	i	p	f	0
1232	objid	26	4	3	0	t	i	p	f	0
1232	objsubid	23	4	4	0	t	i	p	f	0
1233	refclassid	26	4	1	0	t	i	p	f	0
1233	refobjid	26	4	2	0	t	i	p	f	0
1247	oid	26	4	1	0	t	i	p	t	0
1247	typacl	1034	-1	32	1	f	i	x	f	0
1247	typalign	18	1	23	0	t	c	p	t	0
1247	typanalyze	24	4	22	0	t	i	p	t	0
1247	typarray	26	4	15	0	t	i	p	t	0
1247	typbasetype	26	4	26	0	t	i	p	t	0
1247	typbyval	16	1	6	0	t	c	p	t	0
1247	typcategory	18	1	8	0	t	c	p	t	0
1247	typcollation	26	4	29	0	t	i	p	t	0
1247	typdefault	25	-1	31	0	f	i	x	f	950
1247	typdefaultbin	194	-1	30	0	f	i	x	f	950
1247	typdelim	18	1	11	0	t	c	p	t	0
1247	typelem	26	4	14	0	t	i	p	t	0
1247	typinput	24	4	16	0	t	i	p	t	0
1247	typisdefined	16	1	10	0	t	c	p	t	0
1247	typispreferred	16	1	9	0	t	c	p	t	0
1247	typlen	21	2	5	0	t	s	p	t	0
1247	typmodin	24	4	20	0	t	i	p	t	0
1247	typmodout	24	4	21	0	t	i	p	t	0
1247	typname	19	64	2	0	f	c	p	t	950
1247	typnamespace	26	4	3	0	t	i	p	t	0
1247	typndims	23	4	28	0	t	i	p	t	0
1247	typnotnull	16	1	25	0	t	c	p	t	0
1247	typoutput	24	4	17	0	t	i	p	t	0
1247	typowner	26	4	4	0	t	i	p	t	0
1247	typreceive	24	4	18	0	t	i	p	t	0
1247	typrelid	26	4	12	0	t	i	p	t	0
1247	typsend	24	4	19	0	t	i	p	t	0
1247	typstorage	18	1	24	0	t	c	p	t	0
1247	typsubscript	24	4	13	0	t	i	p	t	0
1247	typtype	18	1	7	0	t	c	p	t	0
1247	typtypmod	23	4	27	0	t	i	p	t	0
1249	attacl	1034	-1	23	1	f	i	x	f	0
1249	attalign	18	1	11	0	t	c	p	t	0
1249	attbyval	16	1	10	0	t	c	p	t	0
1249	attcacheoff	23	4	8	0	t	i	p	t	0
1249	attcollation	26	4	22	0	t	i	p	t	0
1249	attcompression	18	1	13	0	t	c	p	t	0
1249	attfdwoptions	1009	-1	25	1	f	i	x	f	950
1249	attgenerated	18	1	18	0	t	c	p	t	0
1249	atthasdef	16	1	15	0	t	c	p	t	0
1249	atthasmissing	16	1	16	0	t	c	p	t	0
1249	attidentity	18	1	17	0	t	c	p	t	0
1249	attinhcount	23	4	21	0	t	i	p	t	0
1249	attisdropped	16	1	19	0	t	c	p	t	0
1249	attislocal	16	1	20	0	t	c	p	t	0
1249	attlen	21	2	5	0	t	s	p	t	0
1249	attmissingval	2277	-1	26	0	f	d	x	f	0
1249	attname	19	64	2	0	f	c	p	t	950
1249	attndims	23	4	7	0	t	i	p	t	0
1249	attnotnull	16	1	14	0	t	c	p	t	0
1249	attnum	21	2	6	0	t	s	p	t	0
1249	attoptions	1009	-1	24	1	f	i	x	f	950
1249	attrelid	26	4	1	0	t	i	p	t	0
1249	attstattarget	23	4	4	0	t	i	p	t	0
1249	attstorage	18	1	12	0	t	c	p	t	0
1249	atttypid	26	4	3	0	t	i	p	t	0
1249	atttypmod	23	4	9	0	t	i	p	t	0
1255	oid	26	4	1	0	t	i	p	t	0
1255	proacl	1034	-1	30	1	f	i	x	f	0
1255	proallargtypes	1028	-1	21	1	f	i	x	f	0
1255	proargdefaults	194	-1	24	0	f	i	x	f	950
1255	proargmodes	1002	-1	22	1	f	i	x	f	0
1255	proargnames	1009	-1	23	1	f	i	x	f	950
1255	proargtypes	30	-1	20	1	f	i	p	t	0
1255	probin	25	-1	27	0	f	i	x	f	950
1255	proconfig	1009	-1	29	1	f	i	x	f	950
1255	procost	700	4	6	0	t	i	p	t	0
1255	proisstrict	16	1	13	0	t	c	p	t	0
1255	prokind	18	1	10	0	t	c	p	t	0
1255	prolang	26	4	5	0	t	i	p	t	0
1255	proleakproof	16	1	12	0	t	c	p	t	0
1255	proname	19	64	2	0	f	c	p	t	950
1255	pronamespace	26	4	3	0	t	i	p	t	0
1255	pronargdefaults	21	2	18	0	t	s	p	t	0
1255	pronargs	21	2	17	0	t	s	p	t	0
1255	proowner	26	4	4	0	t	i	p	t	0
1255	proparallel	18	1	16	0	t	c	p	t	0
1255	proretset	16	1	14	0	t	c	p	t	0
1255	prorettype	26	4	19	0	t	i	p	t	0
1255	prorows	700	4	7	0	t	i	p	t	0
1255	prosecdef	16	1	11	0	t	c	p	t	0
1255	prosqlbody	194	-1	28	0	f	i	x	f	950
1255	prosrc	25	-1	26	0	f	i	x	t	950
1255	prosupport	24	4	9	0	t	i	p	t	0
1255	protrftypes	1028	-1	25	1	f	i	x	f	0
1255	provariadic	26	4	8	0	t	i	p	t	0
1255	provolatile	18	1	15	0	t	c	p	t	0
1259	oid	26	4	1	0	t	i	p	t	0
1259	relacl	1034	-1	31	1	f	i	x	f	0
1259	relallvisible	23	4	12	0	t	i	p	t	0
1259	relam	26	4	7	0	t	i	p	t	0
1259	relchecks	21	2	19	0	t	s	p	t	0
1259	relfilenode	26	4	8	0	t	i	p	t	0
1259	relforcerowsecurity	16	1	24	0	t	c	p	t	0
1259	relfrozenxid	28	4	29	0	t	i	p	t	0
1259	relhasindex	16	1	14	0	t	c	p	t	0
1259	relhasrules	16	1	20	0	t	c	p	t	0
1259	relhassubclass	16	1	22	0	t	c	p	t	0
1259	relhastriggers	16	1	21	0	t	c	p	t	0
1259	relispartition	16	1	27	0	t	c	p	t	0
1259	relispopulated	16	1	25	0	t	c	p	t	0
1259	relisshared	16	1	15	0	t	c	p	t	0
1259	relkind	18	1	17	0	t	c	p	t	0
1259	relminmxid	28	4	30	0	t	i	p	t	0
1259	relname	19	64	2	0	f	c	p	t	950
1259	relnamespace	26	4	3	0	t	i	p	t	0
1259	relnatts	21	2	18	0	t	s	p	t	0
1259	reloftype	26	4	5	0	t	i	p	t	0
1259	reloptions	1009	-1	32	1	f	i	x	f	950
1259	relowner	26	4	6	0	t	i	p	t	0
1259	relpages	23	4	10	0	t	i	p	t	0
1259	relpartbound	194	-1	33	0	f	i	x	f	950
1259	relpersistence	18	1	16	0	t	c	p	t	0
1259	relreplident	18	1	26	0	t	c	p	t	0
1259	relrewrite	26	4	28	0	t	i	p	t	0
1259	relrowsecurity	16	1	23	0	t	c	p	t	0
1259	reltablespace	26	4	9	0	t	i	p	t	0
1259	reltoastrelid	26	4	13	0	t	i	p	t	0
1259	reltuples	700	4	11	0	t	i	p	t	0
1259	reltype	26	4	4	0	t	i	p	t	0
1260	oid	26	4	1	0	t	i	p	t	0
1260	rolbypassrls	16	1	9	0	t	c	p	t	0
1260	rolcanlogin	16	1	7	0	t	c	p	t	0
1260	rolconnlimit	23	4	10	0	t	i	p	t	0
1260	rolcreatedb	16	1	6	0	t	c	p	t	0
1260	rolcreaterole	16	1	5	0	t	c	p	t	0
1260	rolinherit	16	1	4	0	t	c	p	t	0
1260	rolname	19	64	2	0	f	c	p	t	950
1260	rolpassword	25	-1	11	0	f	i	x	f	950
1260	rolreplication	16	1	8	0	t	c	p	t	0
1260	rolsuper	16	1	3	0	t	c	p	t	0
1260	rolvaliduntil	1184	8	12	0	t	d	p	f	0
1261	admin_option	16	1	4	0	t	c	p	t	0
1261	grantor	26	4	3	0	t	i	p	t	0
1261	member	26	4	2	0	t	i	p	t	0
1261	roleid	26	4	1	0	t	i	p	t	0
1262	datacl	1034	-1	16	1	f	i	x	f	0
1262	datallowconn	16	1	7	0	t	c	p	t	0
1262	datcollate	25	-1	12	0	f	i	x	t	950
1262	datcollversion	25	-1	15	0	f	i	x	f	950
1262	datconnlimit	23	4	8	0	t	i	p	t	0
1262	datctype	25	-1	13	0	f	i	x	t	950
1262	datdba	26	4	3	0	t	i	p	t	0
1262	datfrozenxid	28	4	9	0	t	i	p	t	0
1262	daticulocale	25	-1	14	0	f	i	x	f	950
1262	datistemplate	16	1	6	0	t	c	p	t	0
1262	datlocprovider	18	1	5	0	t	c	p	t	0
1262	datminmxid	28	4	10	0	t	i	p	t	0
1262	datname	19	64	2	0	f	c	p	t	950
1262	dattablespace	26	4	11	0	t	i	p	t	0
1262	encoding	23	4	4	0	t	i	p	t	0
1262	oid	26	4	1	0	t	i	p	t	0
1417	oid	26	4	1	0	t	i	p	t	0
1417	srvacl	1034	-1	7	1	f	i	x	f	0
1417	srvfdw	26	4	4	0	t	i	p	t	0
1417	srvname	19	64	2	0	f	c	p	t	950
1417	srvoptions	1009	-1	8	1	f	i	x	f	950
1417	srvowner	26	4	3	0	t	i	p	t	0
1417	srvtype	25	-1	5	0	f	i	x	f	950
1417	srvversion	25	-1	6	0	f	i	x	f	950
1418	oid	26	4	1	0	t	i	p	t	0
1418	umoptions	1009	-1	4	1	f	i	x	f	950
1418	umserver	26	4	3	0	t	i	p	t	0
1418	umuser	26	4	2	0	t	i	p	t	0
2187	inhparent	26	4	1	0	t	i	p	f	0
2224	seqcache	20	8	7	0	t	d	p	t	0
2224	seqcycle	16	1	8	0	t	c	p	t	0
2224	seqincrement	20	8	4	0	t	d	p	t	0
2224	seqmax	20	8	5	0	t	d	p	t	0
2224	seqmin	20	8	6	0	t	d	p	t	0
2224	seqrelid	26	4	1	0	t	i	p	t	0
2224	seqstart	20	8	3	0	t	d	p	t	0
2224	seqtypid	26	4	2	0	t	i	p	t	0
2228	rngmultitypid	26	4	1	0	t	i	p	f	0
2328	fdwacl	1034	-1	6	1	f	i	x	f	0
2328	fdwhandler	26	4	4	0	t	i	p	t	0
2328	fdwname	19	64	2	0	f	c	p	t	950
2328	fdwoptions	1009	-1	7	1	f	i	x	f	950
2328	fdwowner	26	4	3	0	t	i	p	t	0
2328	fdwvalidator	26	4	5	0	t	i	p	t	0
2328	oid	26	4	1	0	t	i	p	t	0
2396	classoid	26	4	2	0	t	i	p	t	0
2396	description	25	-1	3	0	f	i	x	t	950
2396	objoid	26	4	1	0	t	i	p	t	0
2397	classoid	26	4	2	0	t	i	p	f	0
2397	objoid	26	4	1	0	t	i	p	f	0
2579	conparentid	26	4	1	0	t	i	p	f	0
2600	aggcombinefn	24	4	6	0	t	i	p	t	0
2600	aggdeserialfn	24	4	8	0	t	i	p	t	0
2600	aggfinalextra	16	1	12	0	t	c	p	t	0
2600	aggfinalfn	24	4	5	0	t	i	p	t	0
2600	aggfinalmodify	18	1	14	0	t	c	p	t	0
2600	aggfnoid	24	4	1	0	t	i	p	t	0
2600	agginitval	25	-1	21	0	f	i	x	f	950
2600	aggkind	18	1	2	0	t	c	p	t	0
2600	aggmfinalextra	16	1	13	0	t	c	p	t	0
2600	aggmfinalfn	24	4	11	0	t	i	p	t	0
2600	aggmfinalmodify	18	1	15	0	t	c	p	t	0
2600	aggminitval	25	-1	22	0	f	i	x	f	950
2600	aggminvtransfn	24	4	10	0	t	i	p	t	0
2600	aggmtransfn	24	4	9	0	t	i	p	t	0
2600	aggmtransspace	23	4	20	0	t	i	p	t	0
2600	aggmtranstype	26	4	19	0	t	i	p	t	0
2600	aggnumdirectargs	21	2	3	0	t	s	p	t	0
2600	aggserialfn	24	4	7	0	t	i	p	t	0
2600	aggsortop	26	4	16	0	t	i	p	t	0
2600	aggtransfn	24	4	4	0	t	i	p	t	0
2600	aggtransspace	23	4	18	0	t	i	p	t	0
2600	aggtranstype	26	4	17	0	t	i	p	t	0
2601	amhandler	24	4	3	0	t	i	p	t	0
2601	amname	19	64	2	0	f	c	p	t	950
2601	amtype	18	1	4	0	t	c	p	t	0
2601	oid	26	4	1	0	t	i	p	t	0
2602	amopfamily	26	4	2	0	t	i	p	t	0
2602	amoplefttype	26	4	3	0	t	i	p	t	0
2602	amopmethod	26	4	8	0	t	i	p	t	0
2602	amopopr	26	4	7	0	t	i	p	t	0
2602	amoppurpose	18	1	6	0	t	c	p	t	0
2602	amoprighttype	26	4	4	0	t	i	p	t	0
2602	amopsortfamily	26	4	9	0	t	i	p	t	0
2602	amopstrategy	21	2	5	0	t	s	p	t	0
2602	oid	26	4	1	0	t	i	p	t	0
2603	amproc	24	4	6	0	t	i	p	t	0
2603	amprocfamily	26	4	2	0	t	i	p	t	0
2603	amproclefttype	26	4	3	0	t	i	p	t	0
2603	amprocnum	21	2	5	0	t	s	p	t	0
2603	amprocrighttype	26	4	4	0	t	i	p	t	0
2603	oid	26	4	1	0	t	i	p	t	0
2604	adbin	194	-1	4	0	f	i	x	t	950
2604	adnum	21	2	3	0	t	s	p	t	0
2604	adrelid	26	4	2	0	t	i	p	t	0
2604	oid	26	4	1	0	t	i	p	t	0
2605	castcontext	18	1	5	0	t	c	p	t	0
2605	castfunc	26	4	4	0	t	i	p	t	0
2605	castmethod	18	1	6	0	t	c	p	t	0
2605	castsource	26	4	2	0	t	i	p	t	0
2605	casttarget	26	4	3	0	t	i	p	t	0
2605	oid	26	4	1	0	t	i	p	t	0
2606	conbin	194	-1	26	0	f	i	x	f	950
2606	condeferrable	16	1	5	0	t	c	p	t	0
2606	condeferred	16	1	6	0	t	c	p	t	0
2606	conexclop	1028	-1	25	1	f	i	x	f	0
2606	confdelsetcols	1005	-1	24	1	f	i	x	f	0
2606	confdeltype	18	1	14	0	t	c	p	t	0
2606	conffeqop	1028	-1	23	1	f	i	x	f	0
2606	confkey	1005	-1	20	1	f	i	x	f	0
2606	confmatchtype	18	1	15	0	t	c	p	t	0
2606	confrelid	26	4	12	0	t	i	p	t	0
2606	confupdtype	18	1	13	0	t	c	p	t	0
2606	conindid	26	4	10	0	t	i	p	t	0
2606	coninhcount	23	4	17	0	t	i	p	t	0
2606	conislocal	16	1	16	0	t	c	p	t	0
2606	conkey	1005	-1	19	1	f	i	x	f	0
2606	conname	19	64	2	0	f	c	p	t	950
2606	connamespace	26	4	3	0	t	i	p	t	0
2606	connoinherit	16	1	18	0	t	c	p	t	0
2606	conparentid	26	4	11	0	t	i	p	t	0
2606	conpfeqop	1028	-1	21	1	f	i	x	f	0
2606	conppeqop	1028	-1	22	1	f	i	x	f	0
2606	conrelid	26	4	8	0	t	i	p	t	0
2606	contype	18	1	4	0	t	c	p	t	0
2606	contypid	26	4	9	0	t	i	p	t	0
2606	convalidated	16	1	7	0	t	c	p	t	0
2606	oid	26	4	1	0	t	i	p	t	0
2607	condefault	16	1	8	0	t	c	p	t	0
2607	conforencoding	23	4	5	0	t	i	p	t	0
2607	conname	19	64	2	0	f	c	p	t	950
2607	connamespace	26	4	3	0	t	i	p	t	0
2607	conowner	26	4	4	0	t	i	p	t	0
2607	conproc	24	4	7	0	t	i	p	t	0
2607	contoencoding	23	4	6	0	t	i	p	t	0
2607	oid	26	4	1	0	t	i	p	t	0
2608	classid	26	4	1	0	t	i	p	t	0
2608	deptype	18	1	7	0	t	c	p	t	0
2608	objid	26	4	2	0	t	i	p	t	0
2608	objsubid	23	4	3	0	t	i	p	t	0
2608	refclassid	26	4	4	0	t	i	p	t	0
2608	refobjid	26	4	5	0	t	i	p	t	0
2608	refobjsubid	23	4	6	0	t	i	p	t	0
2609	classoid	26	4	2	0	t	i	p	t	0
2609	description	25	-1	4	0	f	i	x	t	950
2609	objoid	26	4	1	0	t	i	p	t	0
2609	objsubid	23	4	3	0	t	i	p	t	0
2610	indcheckxmin	16	1	12	0	t	c	p	t	0
2610	indclass	30	-1	18	1	f	i	p	t	0
2610	indcollation	30	-1	17	1	f	i	p	t	0
2610	indexprs	194	-1	20	0	f	i	x	f	950
2610	indexrelid	26	4	1	0	t	i	p	t	0
2610	indimmediate	16	1	9	0	t	c	p	t	0
2610	indisclustered	16	1	10	0	t	c	p	t	0
2610	indisexclusion	16	1	8	0	t	c	p	t	0
2610	indislive	16	1	14	0	t	c	p	t	0
2610	indisprimary	16	1	7	0	t	c	p	t	0
2610	indisready	16	1	13	0	t	c	p	t	0
2610	indisreplident	16	1	15	0	t	c	p	t	0
2610	indisunique	16	1	5	0	t	c	p	t	0
2610	indisvalid	16	1	11	0	t	c	p	t	0
2610	indkey	22	-1	16	1	f	i	p	t	0
2610	indnatts	21	2	3	0	t	s	p	t	0
2610	indnkeyatts	21	2	4	0	t	s	p	t	0
2610	indnullsnotdistinct	16	1	6	0	t	c	p	t	0
2610	indoption	22	-1	19	1	f	i	p	t	0
2610	indpred	194	-1	21	0	f	i	x	f	950
2610	indrelid	26	4	2	0	t	i	p	t	0
2611	inhdetachpending	16	1	4	0	t	c	p	t	0
2611	inhparent	26	4	2	0	t	i	p	t	0
2611	inhrelid	26	4	1	0	t	i	p	t	0
2611	inhseqno	23	4	3	0	t	i	p	t	0
2612	lanacl	1034	-1	9	1	f	i	x	f	0
2612	laninline	26	4	7	0	t	i	p	t	0
2612	lanispl	16	1	4	0	t	c	p	t	0
2612	lanname	19	64	2	0	f	c	p	t	950
2612	lanowner	26	4	3	0	t	i	p	t	0
2612	lanplcallfoid	26	4	6	0	t	i	p	t	0
2612	lanpltrusted	16	1	5	0	t	c	p	t	0
2612	lanvalidator	26	4	8	0	t	i	p	t	0
2612	oid	26	4	1	0	t	i	p	t	0
2613	data	17	-1	3	0	f	i	x	t	0
2613	loid	26	4	1	0	t	i	p	t	0
2613	pageno	23	4	2	0	t	i	p	t	0
2615	nspacl	1034	-1	4	1	f	i	x	f	0
2615	nspname	19	64	2	0	f	c	p	t	950
2615	nspowner	26	4	3	0	t	i	p	t	0
2615	oid	26	4	1	0	t	i	p	t	0
2616	oid	26	4	1	0	t	i	p	t	0
2616	opcdefault	16	1	8	0	t	c	p	t	0
2616	opcfamily	26	4	6	0	t	i	p	t	0
2616	opcintype	26	4	7	0	t	i	p	t	0
2616	opckeytype	26	4	9	0	t	i	p	t	0
2616	opcmethod	26	4	2	0	t	i	p	t	0
2616	opcname	19	64	3	0	f	c	p	t	950
2616	opcnamespace	26	4	4	0	t	i	p	t	0
2616	opcowner	26	4	5	0	t	i	p	t	0
2617	oid	26	4	1	0	t	i	p	t	0
2617	oprcanhash	16	1	7	0	t	c	p	t	0
2617	oprcanmerge	16	1	6	0	t	c	p	t	0
2617	oprcode	24	4	13	0	t	i	p	t	0
2617	oprcom	26	4	11	0	t	i	p	t	0
2617	oprjoin	24	4	15	0	t	i	p	t	0
2617	oprkind	18	1	5	0	t	c	p	t	0
2617	oprleft	26	4	8	0	t	i	p	t	0
2617	oprname	19	64	2	0	f	c	p	t	950
2617	oprnamespace	26	4	3	0	t	i	p	t	0
2617	oprnegate	26	4	12	0	t	i	p	t	0
2617	oprowner	26	4	4	0	t	i	p	t	0
2617	oprrest	24	4	14	0	t	i	p	t	0
2617	oprresult	26	4	10	0	t	i	p	t	0
2617	oprright	26	4	9	0	t	i	p	t	0
2618	ev_action	194	-1	8	0	f	i	x	t	950
2618	ev_class	26	4	3	0	t	i	p	t	0
2618	ev_enabled	18	1	5	0	t	c	p	t	0
2618	ev_qual	194	-1	7	0	f	i	x	t	950
2618	ev_type	18	1	4	0	t	c	p	t	0
2618	is_instead	16	1	6	0	t	c	p	t	0
2618	oid	26	4	1	0	t	i	p	t	0
2618	rulename	19	64	2	0	f	c	p	t	950
2619	staattnum	21	2	2	0	t	s	p	t	0
2619	stacoll1	26	4	17	0	t	i	p	t	0
2619	stacoll2	26	4	18	0	t	i	p	t	0
2619	stacoll3	26	4	19	0	t	i	p	t	0
2619	stacoll4	26	4	20	0	t	i	p	t	0
2619	stacoll5	26	4	21	0	t	i	p	t	0
2619	stadistinct	700	4	6	0	t	i	p	t	0
2619	stainherit	16	1	3	0	t	c	p	t	0
2619	stakind1	21	2	7	0	t	s	p	t	0
2619	stakind2	21	2	8	0	t	s	p	t	0
2619	stakind3	21	2	9	0	t	s	p	t	0
2619	stakind4	21	2	10	0	t	s	p	t	0
2619	stakind5	21	2	11	0	t	s	p	t	0
2619	stanullfrac	700	4	4	0	t	i	p	t	0
2619	stanumbers1	1021	-1	22	1	f	i	x	f	0
2619	stanumbers2	1021	-1	23	1	f	i	x	f	0
2619	stanumbers3	1021	-1	24	1	f	i	x	f	0
2619	stanumbers4	1021	-1	25	1	f	i	x	f	0
2619	stanumbers5	1021	-1	26	1	f	i	x	f	0
2619	staop1	26	4	12	0	t	i	p	t	0
2619	staop2	26	4	13	0	t	i	p	t	0
2619	staop3	26	4	14	0	t	i	p	t	0
2619	staop4	26	4	15	0	t	i	p	t	0
2619	staop5	26	4	16	0	t	i	p	t	0
2619	starelid	26	4	1	0	t	i	p	t	0
2619	stavalues1	2277	-1	27	0	f	d	x	f	0
2619	stavalues2	2277	-1	28	0	f	d	x	f	0
2619	stavalues3	2277	-1	29	0	f	d	x	f	0
2619	stavalues4	2277	-1	30	0	f	d	x	f	0
2619	stavalues5	2277	-1	31	0	f	d	x	f	0
2619	stawidth	23	4	5	0	t	i	p	t	0
2620	oid	26	4	1	0	t	i	p	t	0
2620	tgargs	17	-1	16	0	f	i	x	t	0
2620	tgattr	22	-1	15	1	f	i	p	t	0
2620	tgconstraint	26	4	11	0	t	i	p	t	0
2620	tgconstrindid	26	4	10	0	t	i	p	t	0
2620	tgconstrrelid	26	4	9	0	t	i	p	t	0
2620	tgdeferrable	16	1	12	0	t	c	p	t	0
2620	tgenabled	18	1	7	0	t	c	p	t	0
2620	tgfoid	26	4	5	0	t	i	p	t	0
2620	tginitdeferred	16	1	13	0	t	c	p	t	0
2620	tgisinternal	16	1	8	0	t	c	p	t	0
2620	tgname	19	64	4	0	f	c	p	t	950
2620	tgnargs	21	2	14	0	t	s	p	t	0
2620	tgnewtable	19	64	19	0	f	c	p	f	950
2620	tgoldtable	19	64	18	0	f	c	p	f	950
2620	tgparentid	26	4	3	0	t	i	p	t	0
2620	tgqual	194	-1	17	0	f	i	x	f	950
2620	tgrelid	26	4	2	0	t	i	p	t	0
2620	tgtype	21	2	6	0	t	s	p	t	0
2650	aggfnoid	24	4	1	0	t	i	p	f	0
2651	amname	2275	-2	1	0	f	c	p	f	950
2652	oid	26	4	1	0	t	i	p	f	0
2653	amopfamily	26	4	1	0	t	i	p	f	0
2653	amoplefttype	26	4	2	0	t	i	p	f	0
2653	amoprighttype	26	4	3	0	t	i	p	f	0
2653	amopstrategy	21	2	4	0	t	s	p	f	0
2654	amopfamily	26	4	3	0	t	i	p	f	0
2654	amopopr	26	4	1	0	t	i	p	f	0
2654	amoppurpose	18	1	2	0	t	c	p	f	0
2655	amprocfamily	26	4	1	0	t	i	p	f	0
2655	amproclefttype	26	4	2	0	t	i	p	f	0
2655	amprocnum	21	2	4	0	t	s	p	f	0
2655	amprocrighttype	26	4	3	0	t	i	p	f	0
2656	adnum	21	2	2	0	t	s	p	f	0
2656	adrelid	26	4	1	0	t	i	p	f	0
2657	oid	26	4	1	0	t	i	p	f	0
2658	attname	2275	-2	2	0	f	c	p	f	950
2658	attrelid	26	4	1	0	t	i	p	f	0
2659	attnum	21	2	2	0	t	s	p	f	0
2659	attrelid	26	4	1	0	t	i	p	f	0
2660	oid	26	4	1	0	t	i	p	f	0
2661	castsource	26	4	1	0	t	i	p	f	0
2661	casttarget	26	4	2	0	t	i	p	f	0
2662	oid	26	4	1	0	t	i	p	f	0
2663	relname	2275	-2	1	0	f	c	p	f	950
2663	relnamespace	26	4	2	0	t	i	p	f	0
2664	conname	2275	-2	1	0	f	c	p	f	950
2664	connamespace	26	4	2	0	t	i	p	f	0
2665	conname	2275	-2	3	0	f	c	p	f	950
2665	conrelid	26	4	1	0	t	i	p	f	0
2665	contypid	26	4	2	0	t	i	p	f	0
2666	contypid	26	4	1	0	t	i	p	f	0
2667	oid	26	4	1	0	t	i	p	f	0
2668	conforencoding	23	4	2	0	t	i	p	f	0
2668	connamespace	26	4	1	0	t	i	p	f	0
2668	contoencoding	23	4	3	0	t	i	p	f	0
2668	oid	26	4	4	0	t	i	p	f	0
2669	conname	2275	-2	1	0	f	c	p	f	950
2669	connamespace	26	4	2	0	t	i	p	f	0
2670	oid	26	4	1	0	t	i	p	f	0
2671	datname	2275	-2	1	0	f	c	p	f	950
2672	oid	26	4	1	0	t	i	p	f	0
2673	classid	26	4	1	0	t	i	p	f	0
2673	objid	26	4	2	0	t	i	p	f	0
2673	objsubid	23	4	3	0	t	i	p	f	0
2674	refclassid	26	4	1	0	t	i	p	f	0
2674	refobjid	26	4	2	0	t	i	p	f	0
2674	refobjsubid	23	4	3	0	t	i	p	f	0
2675	classoid	26	4	2	0	t	i	p	f	0
2675	objoid	26	4	1	0	t	i	p	f	0
2675	objsubid	23	4	3	0	t	i	p	f	0
2676	rolname	2275	-2	1	0	f	c	p	f	950
2677	oid	26	4	1	0	t	i	p	f	0
2678	indrelid	26	4	1	0	t	i	p	f	0
2679	indexrelid	26	4	1	0	t	i	p	f	0
2680	inhrelid	26	4	1	0	t	i	p	f	0
2680	inhseqno	23	4	2	0	t	i	p	f	0
2681	lanname	2275	-2	1	0	f	c	p	f	950
2682	oid	26	4	1	0	t	i	p	f	0
2683	loid	26	4	1	0	t	i	p	f	0
2683	pageno	23	4	2	0	t	i	p	f	0
2684	nspname	2275	-2	1	0	f	c	p	f	950
2685	oid	26	4	1	0	t	i	p	f	0
2686	opcmethod	26	4	1	0	t	i	p	f	0
2686	opcname	2275	-2	2	0	f	c	p	f	950
2686	opcnamespace	26	4	3	0	t	i	p	f	0
2687	oid	26	4	1	0	t	i	p	f	0
2688	oid	26	4	1	0	t	i	p	f	0
2689	oprleft	26	4	2	0	t	i	p	f	0
2689	oprname	2275	-2	1	0	f	c	p	f	950
2689	oprnamespace	26	4	4	0	t	i	p	f	0
2689	oprright	26	4	3	0	t	i	p	f	0
2690	oid	26	4	1	0	t	i	p	f	0
2691	proargtypes	30	-1	2	1	f	i	p	f	0
2691	proname	2275	-2	1	0	f	c	p	f	950
2691	pronamespace	26	4	3	0	t	i	p	f	0
2692	oid	26	4	1	0	t	i	p	f	0
2693	ev_class	26	4	1	0	t	i	p	f	0
2693	rulename	2275	-2	2	0	f	c	p	f	950
2694	member	26	4	2	0	t	i	p	f	0
2694	roleid	26	4	1	0	t	i	p	f	0
2695	member	26	4	1	0	t	i	p	f	0
2695	roleid	26	4	2	0	t	i	p	f	0
2696	staattnum	21	2	2	0	t	s	p	f	0
2696	stainherit	16	1	3	0	t	c	p	f	0
2696	starelid	26	4	1	0	t	i	p	f	0
2697	oid	26	4	1	0	t	i	p	f	0
2698	spcname	2275	-2	1	0	f	c	p	f	950
2699	tgconstraint	26	4	1	0	t	i	p	f	0
2701	tgname	2275	-2	2	0	f	c	p	f	950
2701	tgrelid	26	4	1	0	t	i	p	f	0
2702	oid	26	4	1	0	t	i	p	f	0
2703	oid	26	4	1	0	t	i	p	f	0
2704	typname	2275	-2	1	0	f	c	p	f	950
2704	typnamespace	26	4	2	0	t	i	p	f	0
2753	oid	26	4	1	0	t	i	p	t	0
2753	opfmethod	26	4	2	0	t	i	p	t	0
2753	opfname	19	64	3	0	f	c	p	t	950
2753	opfnamespace	26	4	4	0	t	i	p	t	0
2753	opfowner	26	4	5	0	t	i	p	t	0
2754	opfmethod	26	4	1	0	t	i	p	f	0
2754	opfname	2275	-2	2	0	f	c	p	f	950
2754	opfnamespace	26	4	3	0	t	i	p	f	0
2755	oid	26	4	1	0	t	i	p	f	0
2756	oid	26	4	1	0	t	i	p	f	0
2757	oid	26	4	1	0	t	i	p	f	0
2964	setconfig	1009	-1	3	1	f	i	x	f	950
2964	setdatabase	26	4	1	0	t	i	p	t	0
2964	setrole	26	4	2	0	t	i	p	t	0
2965	setdatabase	26	4	1	0	t	i	p	f	0
2965	setrole	26	4	2	0	t	i	p	f	0
2995	lomacl	1034	-1	3	1	f	i	x	f	0
2995	lomowner	26	4	2	0	t	i	p	t	0
2995	oid	26	4	1	0	t	i	p	t	0
2996	oid	26	4	1	0	t	i	p	f	0
3079	extcondition	1009	-1	8	1	f	i	x	f	950
3079	extconfig	1028	-1	7	1	f	i	x	f	0
3079	extname	19	64	2	0	f	c	p	t	950
3079	extnamespace	26	4	4	0	t	i	p	t	0
3079	extowner	26	4	3	0	t	i	p	t	0
3079	extrelocatable	16	1	5	0	t	c	p	t	0
3079	extversion	25	-1	6	0	f	i	x	t	950
3079	oid	26	4	1	0	t	i	p	t	0
3080	oid	26	4	1	0	t	i	p	f	0
3081	extname	2275	-2	1	0	f	c	p	f	950
3085	oid	26	4	1	0	t	i	p	f	0
3118	ftoptions	1009	-1	3	1	f	i	x	f	950
3118	ftrelid	26	4	1	0	t	i	p	t	0
3118	ftserver	26	4	2	0	t	i	p	t	0
3119	ftrelid	26	4	1	0	t	i	p	f	0
3164	collencoding	23	4	2	0	t	i	p	f	0
3164	collname	2275	-2	1	0	f	c	p	f	950
3164	collnamespace	26	4	3	0	t	i	p	f	0
3256	oid	26	4	1	0	t	i	p	t	0
3256	polcmd	18	1	4	0	t	c	p	t	0
3256	polname	19	64	2	0	f	c	p	t	950
3256	polpermissive	16	1	5	0	t	c	p	t	0
3256	polqual	194	-1	7	0	f	i	x	f	950
3256	polrelid	26	4	3	0	t	i	p	t	0
3256	polroles	1028	-1	6	1	f	i	x	t	0
3256	polwithcheck	194	-1	8	0	f	i	x	f	950
3257	oid	26	4	1	0	t	i	p	f	0
3258	polname	2275	-2	2	0	f	c	p	f	950
3258	polrelid	26	4	1	0	t	i	p	f	0
3350	partattrs	22	-1	5	1	f	i	p	t	0
3350	partclass	30	-1	6	1	f	i	p	t	0
3350	partcollation	30	-1	7	1	f	i	p	t	0
3350	partdefid	26	4	4	0	t	i	p	t	0
3350	partexprs	194	-1	8	0	f	i	x	f	950
3350	partnatts	21	2	3	0	t	s	p	t	0
3350	partrelid	26	4	1	0	t	i	p	t	0
3350	partstrat	18	1	2	0	t	c	p	t	0
3351	partrelid	26	4	1	0	t	i	p	f	0
3379	stxrelid	26	4	1	0	t	i	p	f	0
3380	oid	26	4	1	0	t	i	p	f	0
3381	oid	26	4	1	0	t	i	p	t	0
3381	stxexprs	194	-1	9	0	f	i	x	f	950
3381	stxkeys	22	-1	7	1	f	i	p	t	0
3381	stxkind	1002	-1	8	1	f	i	x	t	0
3381	stxname	19	64	3	0	f	c	p	t	950
3381	stxnamespace	26	4	4	0	t	i	p	t	0
3381	stxowner	26	4	5	0	t	i	p	t	0
3381	stxrelid	26	4	2	0	t	i	p	t	0
3381	stxstattarget	23	4	6	0	t	i	p	t	0
3394	classoid	26	4	2	0	t	i	p	t	0
3394	initprivs	1034	-1	5	1	f	i	x	t	0
3394	objoid	26	4	1	0	t	i	p	t	0
3394	objsubid	23	4	3	0	t	i	p	t	0
3394	privtype	18	1	4	0	t	c	p	t	0
3395	classoid	26	4	2	0	t	i	p	f	0
3395	objoid	26	4	1	0	t	i	p	f	0
3395	objsubid	23	4	3	0	t	i	p	f	0
3429	stxddependencies	3402	-1	4	0	f	i	x	f	950
3429	stxdexpr	10028	-1	6	1	f	d	x	f	0
3429	stxdinherit	16	1	2	0	t	c	p	t	0
3429	stxdmcv	5017	-1	5	0	f	i	x	f	950
3429	stxdndistinct	3361	-1	3	0	f	i	x	f	950
3429	stxoid	26	4	1	0	t	i	p	t	0
3433	stxdinherit	16	1	2	0	t	c	p	f	0
3433	stxoid	26	4	1	0	t	i	p	f	0
3455	relfilenode	26	4	2	0	t	i	p	f	0
3455	reltablespace	26	4	1	0	t	i	p	f	0
3456	collcollate	25	-1	8	0	f	i	x	f	950
3456	collctype	25	-1	9	0	f	i	x	f	950
3456	collencoding	23	4	7	0	t	i	p	t	0
3456	colliculocale	25	-1	10	0	f	i	x	f	950
3456	collisdeterministic	16	1	6	0	t	c	p	t	0
3456	collname	19	64	2	0	f	c	p	t	950
3456	collnamespace	26	4	3	0	t	i	p	t	0
3456	collowner	26	4	4	0	t	i	p	t	0
3456	collprovider	18	1	5	0	t	c	p	t	0
3456	collversion	25	-1	11	0	f	i	x	f	950
3456	oid	26	4	1	0	t	i	p	t	0
3466	evtenabled	18	1	6	0	t	c	p	t	0
3466	evtevent	19	64	3	0	f	c	p	t	950
3466	evtfoid	26	4	5	0	t	i	p	t	0
3466	evtname	19	64	2	0	f	c	p	t	950
3466	evtowner	26	4	4	0	t	i	p	t	0
3466	evttags	1009	-1	7	1	f	i	x	f	950
3466	oid	26	4	1	0	t	i	p	t	0
3467	evtname	2275	-2	1	0	f	c	p	f	950
3468	oid	26	4	1	0	t	i	p	f	0
3501	enumlabel	19	64	4	0	f	c	p	t	950
3501	enumsortorder	700	4	3	0	t	i	p	t	0
3501	enumtypid	26	4	2	0	t	i	p	t	0
3501	oid	26	4	1	0	t	i	p	t	0
3502	oid	26	4	1	0	t	i	p	f	0
3503	enumlabel	2275	-2	2	0	f	c	p	f	950
3503	enumtypid	26	4	1	0	t	i	p	f	0
3534	enumsortorder	700	4	2	0	t	i	p	f	0
3534	enumtypid	26	4	1	0	t	i	p	f	0
3541	rngcanonical	24	4	6	0	t	i	p	t	0
3541	rngcollation	26	4	4	0	t	i	p	t	0
3541	rngmultitypid	26	4	3	0	t	i	p	t	0
3541	rngsubdiff	24	4	7	0	t	i	p	t	0
3541	rngsubopc	26	4	5	0	t	i	p	t	0
3541	rngsubtype	26	4	2	0	t	i	p	t	0
3541	rngtypid	26	4	1	0	t	i	p	t	0
3542	rngtypid	26	4	1	0	t	i	p	f	0
3574	oid	26	4	1	0	t	i	p	f	0
3575	trflang	26	4	2	0	t	i	p	f	0
3575	trftype	26	4	1	0	t	i	p	f	0
3576	oid	26	4	1	0	t	i	p	t	0
3576	trffromsql	24	4	4	0	t	i	p	t	0
3576	trflang	26	4	3	0	t	i	p	t	0
3576	trftosql	24	4	5	0	t	i	p	t	0
3576	trftype	26	4	2	0	t	i	p	t	0
3592	classoid	26	4	2	0	t	i	p	t	0
3592	label	25	-1	4	0	f	i	x	t	950
3592	objoid	26	4	1	0	t	i	p	t	0
3592	provider	25	-1	3	0	f	i	x	t	950
3593	classoid	26	4	2	0	t	i	p	f	0
3593	objoid	26	4	1	0	t	i	p	f	0
3593	provider	25	-1	3	0	f	i	x	f	950
3596	classoid	26	4	2	0	t	i	p	t	0
3596	label	25	-1	5	0	f	i	x	t	950
3596	objoid	26	4	1	0	t	i	p	t	0
3596	objsubid	23	4	3	0	t	i	p	t	0
3596	provider	25	-1	4	0	f	i	x	t	950
3597	classoid	26	4	2	0	t	i	p	f	0
3597	objoid	26	4	1	0	t	i	p	f	0
3597	objsubid	23	4	3	0	t	i	p	f	0
3597	provider	25	-1	4	0	f	i	x	f	950
3600	dictinitoption	25	-1	6	0	f	i	x	f	950
3600	dictname	19	64	2	0	f	c	p	t	950
3600	dictnamespace	26	4	3	0	t	i	p	t	0
3600	dictowner	26	4	4	0	t	i	p	t	0
3600	dicttemplate	26	4	5	0	t	i	p	t	0
3600	oid	26	4	1	0	t	i	p	t	0
3601	oid	26	4	1	0	t	i	p	t	0
3601	prsend	24	4	6	0	t	i	p	t	0
3601	prsheadline	24	4	7	0	t	i	p	t	0
3601	prslextype	24	4	8	0	t	i	p	t	0
3601	prsname	19	64	2	0	f	c	p	t	950
3601	prsnamespace	26	4	3	0	t	i	p	t	0
3601	prsstart	24	4	4	0	t	i	p	t	0
3601	prstoken	24	4	5	0	t	i	p	t	0
3602	cfgname	19	64	2	0	f	c	p	t	950
3602	cfgnamespace	26	4	3	0	t	i	p	t	0
3602	cfgowner	26	4	4	0	t	i	p	t	0
3602	cfgparser	26	4	5	0	t	i	p	t	0
3602	oid	26	4	1	0	t	i	p	t	0
3603	mapcfg	26	4	1	0	t	i	p	t	0
3603	mapdict	26	4	4	0	t	i	p	t	0
3603	mapseqno	23	4	3	0	t	i	p	t	0
3603	maptokentype	23	4	2	0	t	i	p	t	0
3604	dictname	2275	-2	1	0	f	c	p	f	950
3604	dictnamespace	26	4	2	0	t	i	p	f	0
3605	oid	26	4	1	0	t	i	p	f	0
3606	prsname	2275	-2	1	0	f	c	p	f	950
3606	prsnamespace	26	4	2	0	t	i	p	f	0
3607	oid	26	4	1	0	t	i	p	f	0
3608	cfgname	2275	-2	1	0	f	c	p	f	950
3608	cfgnamespace	26	4	2	0	t	i	p	f	0
3609	mapcfg	26	4	1	0	t	i	p	f	0
3609	mapseqno	23	4	3	0	t	i	p	f	0
3609	maptokentype	23	4	2	0	t	i	p	f	0
3712	oid	26	4	1	0	t	i	p	f	0
3764	oid	26	4	1	0	t	i	p	t	0
3764	tmplinit	24	4	4	0	t	i	p	t	0
3764	tmpllexize	24	4	5	0	t	i	p	t	0
3764	tmplname	19	64	2	0	f	c	p	t	950
3764	tmplnamespace	26	4	3	0	t	i	p	t	0
3766	tmplname	2275	-2	1	0	f	c	p	f	950
3766	tmplnamespace	26	4	2	0	t	i	p	f	0
3767	oid	26	4	1	0	t	i	p	f	0
3997	stxname	2275	-2	1	0	f	c	p	f	950
3997	stxnamespace	26	4	2	0	t	i	p	f	0
5002	seqrelid	26	4	1	0	t	i	p	f	0
6000	roident	26	4	1	0	t	i	p	t	0
6000	roname	25	-1	2	0	f	i	x	t	950
6001	roident	26	4	1	0	t	i	p	f	0
6002	roname	25	-1	1	0	f	i	x	f	950
6100	oid	26	4	1	0	t	i	p	t	0
6100	subbinary	16	1	7	0	t	c	p	t	0
6100	subconninfo	25	-1	11	0	f	i	x	t	950
6100	subdbid	26	4	2	0	t	i	p	t	0
6100	subdisableonerr	16	1	10	0	t	c	p	t	0
6100	subenabled	16	1	6	0	t	c	p	t	0
6100	subname	19	64	4	0	f	c	p	t	950
6100	subowner	26	4	5	0	t	i	p	t	0
6100	subpublications	1009	-1	14	1	f	i	x	t	950
6100	subskiplsn	3220	8	3	0	t	d	p	t	0
6100	subslotname	19	64	12	0	f	c	p	f	950
6100	substream	16	1	8	0	t	c	p	t	0
6100	subsynccommit	25	-1	13	0	f	i	x	t	950
6100	subtwophasestate	18	1	9	0	t	c	p	t	0
6102	srrelid	26	4	2	0	t	i	p	t	0
6102	srsubid	26	4	1	0	t	i	p	t	0
6102	srsublsn	3220	8	4	0	t	d	p	f	0
6102	srsubstate	18	1	3	0	t	c	p	t	0
6104	oid	26	4	1	0	t	i	p	t	0
6104	puballtables	16	1	4	0	t	c	p	t	0
6104	pubdelete	16	1	7	0	t	c	p	t	0
6104	pubinsert	16	1	5	0	t	c	p	t	0
6104	pubname	19	64	2	0	f	c	p	t	950
6104	pubowner	26	4	3	0	t	i	p	t	0
6104	pubtruncate	16	1	8	0	t	c	p	t	0
6104	pubupdate	16	1	6	0	t	c	p	t	0
6104	pubviaroot	16	1	9	0	t	c	p	t	0
6106	oid	26	4	1	0	t	i	p	t	0
6106	prattrs	22	-1	5	1	f	i	p	f	0
6106	prpubid	26	4	2	0	t	i	p	t	0
6106	prqual	194	-1	4	0	f	i	x	f	950
6106	prrelid	26	4	3	0	t	i	p	t	0
6110	oid	26	4	1	0	t	i	p	f	0
6111	pubname	2275	-2	1	0	f	c	p	f	950
6112	oid	26	4	1	0	t	i	p	f	0
6113	prpubid	26	4	2	0	t	i	p	f	0
6113	prrelid	26	4	1	0	t	i	p	f	0
6114	oid	26	4	1	0	t	i	p	f	0
6115	subdbid	26	4	1	0	t	i	p	f	0
6115	subname	2275	-2	2	0	f	c	p	f	950
6116	prpubid	26	4	1	0	t	i	p	f	0
6117	srrelid	26	4	1	0	t	i	p	f	0
6117	srsubid	26	4	2	0	t	i	p	f	0
6237	oid	26	4	1	0	t	i	p	t	0
6237	pnnspid	26	4	3	0	t	i	p	t	0
6237	pnpubid	26	4	2	0	t	i	p	t	0
6238	oid	26	4	1	0	t	i	p	f	0
6239	pnnspid	26	4	1	0	t	i	p	f	0
6239	pnpubid	26	4	2	0	t	i	p	f	0
6243	oid	26	4	1	0	t	i	p	t	0
6243	paracl	1034	-1	3	1	f	i	x	f	0
6243	parname	25	-1	2	0	f	i	x	t	950
6246	parname	25	-1	1	0	f	i	x	f	950
6247	oid	26	4	1	0	t	i	p	f	0
12000	oid	26	4	13	0	t	i	p	f	0
12000	rolbypassrls	16	1	11	0	t	c	p	f	0
12000	rolcanlogin	16	1	6	0	t	c	p	f	0
12000	rolconfig	1009	-1	12	0	f	i	x	f	950
12000	rolconnlimit	23	4	8	0	t	i	p	f	0
12000	rolcreatedb	16	1	5	0	t	c	p	f	0
12000	rolcreaterole	16	1	4	0	t	c	p	f	0
12000	rolinherit	16	1	3	0	t	c	p	f	0
12000	rolname	19	64	1	0	f	c	p	f	950
12000	rolpassword	25	-1	9	0	f	i	x	f	100
12000	rolreplication	16	1	7	0	t	c	p	f	0
12000	rolsuper	16	1	2	0	t	c	p	f	0
12000	rolvaliduntil	1184	8	10	0	t	d	p	f	0
12005	passwd	25	-1	7	0	f	i	x	f	950
12005	usebypassrls	16	1	6	0	t	c	p	f	0
12005	useconfig	1009	-1	9	0	f	i	x	f	950
12005	usecreatedb	16	1	3	0	t	c	p	f	0
12005	usename	19	64	1	0	f	c	p	f	950
12005	userepl	16	1	5	0	t	c	p	f	0
12005	usesuper	16	1	4	0	t	c	p	f	0
12005	usesysid	26	4	2	0	t	i	p	f	0
12005	valuntil	1184	8	8	0	t	d	p	f	0
12010	grolist	1028	-1	3	0	f	i	x	f	0
12010	groname	19	64	1	0	f	c	p	f	950
12010	grosysid	26	4	2	0	t	i	p	f	0
12014	passwd	25	-1	7	0	f	i	x	f	100
12014	usebypassrls	16	1	6	0	t	c	p	f	0
12014	useconfig	1009	-1	9	0	f	i	x	f	950
12014	usecreatedb	16	1	3	0	t	c	p	f	0
12014	usename	19	64	1	0	f	c	p	f	950
12014	userepl	16	1	5	0	t	c	p	f	0
12014	usesuper	16	1	4	0	t	c	p	f	0
12014	usesysid	26	4	2	0	t	i	p	f	0
12014	valuntil	1184	8	8	0	t	d	p	f	0
12018	cmd	25	-1	6	0	f	i	x	f	100
12018	permissive	25	-1	4	0	f	i	x	f	100
12018	policyname	19	64	3	0	f	c	p	f	950
12018	qual	25	-1	7	0	f	i	x	f	950
12018	roles	1003	-1	5	0	f	i	x	f	950
12018	schemaname	19	64	1	0	f	c	p	f	950
12018	tablename	19	64	2	0	f	c	p	f	950
12018	with_check	25	-1	8	0	f	i	x	f	950
12023	definition	25	-1	4	0	f	i	x	f	100
12023	rulename	19	64	3	0	f	c	p	f	950
12023	schemaname	19	64	1	0	f	c	p	f	950
12023	tablename	19	64	2	0	f	c	p	f	950
12028	definition	25	-1	4	0	f	i	x	f	100
12028	schemaname	19	64	1	0	f	c	p	f	950
12028	viewname	19	64	2	0	f	c	p	f	950
12028	viewowner	19	64	3	0	f	c	p	f	950
12033	hasindexes	16	1	5	0	t	c	p	f	0
12033	hasrules	16	1	6	0	t	c	p	f	0
12033	hastriggers	16	1	7	0	t	c	p	f	0
12033	rowsecurity	16	1	8	0	t	c	p	f	0
12033	schemaname	19	64	1	0	f	c	p	f	950
12033	tablename	19	64	2	0	f	c	p	f	950
12033	tableowner	19	64	3	0	f	c	p	f	950
12033	tablespace	19	64	4	0	f	c	p	f	950
12038	definition	25	-1	7	0	f	i	x	f	100
12038	hasindexes	16	1	5	0	t	c	p	f	0
12038	ispopulated	16	1	6	0	t	c	p	f	0
12038	matviewname	19	64	2	0	f	c	p	f	950
12038	matviewowner	19	64	3	0	f	c	p	f	950
12038	schemaname	19	64	1	0	f	c	p	f	950
12038	tablespace	19	64	4	0	f	c	p	f	950
12043	indexdef	25	-1	5	0	f	i	x	f	100
12043	indexname	19	64	3	0	f	c	p	f	950
12043	schemaname	19	64	1	0	f	c	p	f	950
12043	tablename	19	64	2	0	f	c	p	f	950
12043	tablespace	19	64	4	0	f	c	p	f	950
12048	cache_size	20	8	10	0	t	d	p	f	0
12048	cycle	16	1	9	0	t	c	p	f	0
12048	data_type	2206	4	4	0	t	i	p	f	0
12048	increment_by	20	8	8	0	t	d	p	f	0
12048	last_value	20	8	11	0	t	d	p	f	0
12048	max_value	20	8	7	0	t	d	p	f	0
12048	min_value	20	8	6	0	t	d	p	f	0
12048	schemaname	19	64	1	0	f	c	p	f	950
12048	sequencename	19	64	2	0	f	c	p	f	950
12048	sequenceowner	19	64	3	0	f	c	p	f	950
12048	start_value	20	8	5	0	t	d	p	f	0
12053	attname	19	64	3	0	f	c	p	f	950
12053	avg_width	23	4	6	0	t	i	p	f	0
12053	correlation	700	4	11	0	t	i	p	f	0
12053	elem_count_histogram	1021	-1	14	0	f	i	x	f	0
12053	histogram_bounds	2277	-1	10	0	f	d	x	f	0
12053	inherited	16	1	4	0	t	c	p	f	0
12053	most_common_elem_freqs	1021	-1	13	0	f	i	x	f	0
12053	most_common_elems	2277	-1	12	0	f	d	x	f	0
12053	most_common_freqs	1021	-1	9	0	f	i	x	f	0
12053	most_common_vals	2277	-1	8	0	f	d	x	f	0
12053	n_distinct	700	4	7	0	t	i	p	f	0
12053	null_frac	700	4	5	0	t	i	p	f	0
12053	schemaname	19	64	1	0	f	c	p	f	950
12053	tablename	19	64	2	0	f	c	p	f	950
12058	attnames	1003	-1	6	0	f	i	x	f	950
12058	dependencies	3402	-1	11	0	f	i	x	f	950
12058	exprs	1009	-1	7	0	f	i	x	f	100
12058	inherited	16	1	9	0	t	c	p	f	0
12058	kinds	1002	-1	8	0	f	i	x	f	0
12058	most_common_base_freqs	1022	-1	15	0	f	d	x	f	0
12058	most_common_freqs	1022	-1	14	0	f	d	x	f	0
12058	most_common_val_nulls	1000	-1	13	0	f	i	x	f	0
12058	most_common_vals	1009	-1	12	0	f	i	x	f	100
12058	n_distinct	3361	-1	10	0	f	i	x	f	950
12058	schemaname	19	64	1	0	f	c	p	f	950
12058	statistics_name	19	64	4	0	f	c	p	f	950
12058	statistics_owner	19	64	5	0	f	c	p	f	950
12058	statistics_schemaname	19	64	3	0	f	c	p	f	950
12058	tablename	19	64	2	0	f	c	p	f	950
12063	avg_width	23	4	9	0	t	i	p	f	0
12063	correlation	700	4	14	0	t	i	p	f	0
12063	elem_count_histogram	1021	-1	17	0	f	i	x	f	0
12063	expr	25	-1	6	0	f	i	x	f	100
12063	histogram_bounds	2277	-1	13	0	f	d	x	f	0
12063	inherited	16	1	7	0	t	c	p	f	0
12063	most_common_elem_freqs	1021	-1	16	0	f	i	x	f	0
12063	most_common_elems	2277	-1	15	0	f	d	x	f	0
12063	most_common_freqs	1021	-1	12	0	f	i	x	f	0
12063	most_common_vals	2277	-1	11	0	f	d	x	f	0
12063	n_distinct	700	4	10	0	t	i	p	f	0
12063	null_frac	700	4	8	0	t	i	p	f	0
12063	schemaname	19	64	1	0	f	c	p	f	950
12063	statistics_name	19	64	4	0	f	c	p	f	950
12063	statistics_owner	19	64	5	0	f	c	p	f	950
12063	statistics_schemaname	19	64	3	0	f	c	p	f	950
12063	tablename	19	64	2	0	f	c	p	f	950
12068	attnames	1003	-1	4	0	f	i	x	f	950
12068	pubname	19	64	1	0	f	c	p	f	950
12068	rowfilter	25	-1	5	0	f	i	x	f	100
12068	schemaname	19	64	2	0	f	c	p	f	950
12068	tablename	19	64	3	0	f	c	p	f	950
12073	classid	26	4	8	0	t	i	p	f	0
12073	database	26	4	2	0	t	i	p	f	0
12073	fastpath	16	1	15	0	t	c	p	f	0
12073	granted	16	1	14	0	t	c	p	f	0
12073	locktype	25	-1	1	0	f	i	x	f	100
12073	mode	25	-1	13	0	f	i	x	f	100
12073	objid	26	4	9	0	t	i	p	f	0
12073	objsubid	21	2	10	0	t	s	p	f	0
12073	page	23	4	4	0	t	i	p	f	0
12073	pid	23	4	12	0	t	i	p	f	0
12073	relation	26	4	3	0	t	i	p	f	0
12073	transactionid	28	4	7	0	t	i	p	f	0
12073	tuple	21	2	5	0	t	s	p	f	0
12073	virtualtransaction	25	-1	11	0	f	i	x	f	100
12073	virtualxid	25	-1	6	0	f	i	x	f	100
12073	waitstart	1184	8	16	0	t	d	p	f	0
12077	creation_time	1184	8	6	0	t	d	p	f	0
12077	is_binary	16	1	4	0	t	c	p	f	0
12077	is_holdable	16	1	3	0	t	c	p	f	0
12077	is_scrollable	16	1	5	0	t	c	p	f	0
12077	name	25	-1	1	0	f	i	x	f	100
12077	statement	25	-1	2	0	f	i	x	f	100
12081	comment	25	-1	4	0	f	i	x	f	100
12081	default_version	25	-1	2	0	f	i	x	f	100
12081	installed_version	25	-1	3	0	f	i	x	f	950
12081	name	19	64	1	0	f	c	p	f	950
12085	comment	25	-1	9	0	f	i	x	f	100
12085	installed	16	1	3	0	t	c	p	f	0
12085	name	19	64	1	0	f	c	p	f	950
12085	relocatable	16	1	6	0	t	c	p	f	0
12085	requires	1003	-1	8	0	f	i	x	f	950
12085	schema	19	64	7	0	f	c	p	f	950
12085	superuser	16	1	4	0	t	c	p	f	0
12085	trusted	16	1	5	0	t	c	p	f	0
12085	version	25	-1	2	0	f	i	x	f	100
12090	database	19	64	5	0	f	c	p	f	950
12090	gid	25	-1	2	0	f	i	x	f	100
12090	owner	19	64	4	0	f	c	p	f	950
12090	prepared	1184	8	3	0	t	d	p	f	0
12090	transaction	28	4	1	0	t	i	p	f	0
12095	custom_plans	20	8	7	0	t	d	p	f	0
12095	from_sql	16	1	5	0	t	c	p	f	0
12095	generic_plans	20	8	6	0	t	d	p	f	0
12095	name	25	-1	1	0	f	i	x	f	100
12095	parameter_types	2211	-1	4	0	f	i	x	f	0
12095	prepare_time	1184	8	3	0	t	d	p	f	0
12095	statement	25	-1	2	0	f	i	x	f	100
12099	classoid	26	4	2	0	t	i	p	f	0
12099	label	25	-1	8	0	f	i	x	f	950
12099	objname	25	-1	6	0	f	i	x	f	950
12099	objnamespace	26	4	5	0	t	i	p	f	0
12099	objoid	26	4	1	0	t	i	p	f	0
12099	objsubid	23	4	3	0	t	i	p	f	0
12099	objtype	25	-1	4	0	f	i	x	f	100
12099	provider	25	-1	7	0	f	i	x	f	950
12104	boot_val	25	-1	13	0	f	i	x	f	100
12104	category	25	-1	4	0	f	i	x	f	100
12104	context	25	-1	7	0	f	i	x	f	100
12104	enumvals	1009	-1	12	0	f	i	x	f	100
12104	extra_desc	25	-1	6	0	f	i	x	f	100
12104	max_val	25	-1	11	0	f	i	x	f	100
12104	min_val	25	-1	10	0	f	i	x	f	100
12104	name	25	-1	1	0	f	i	x	f	100
12104	pending_restart	16	1	17	0	t	c	p	f	0
12104	reset_val	25	-1	14	0	f	i	x	f	100
12104	setting	25	-1	2	0	f	i	x	f	100
12104	short_desc	25	-1	5	0	f	i	x	f	100
12104	source	25	-1	9	0	f	i	x	f	100
12104	sourcefile	25	-1	15	0	f	i	x	f	100
12104	sourceline	23	4	16	0	t	i	p	f	0
12104	unit	25	-1	3	0	f	i	x	f	100
12104	vartype	25	-1	8	0	f	i	x	f	100
12110	applied	16	1	6	0	t	c	p	f	0
12110	error	25	-1	7	0	f	i	x	f	100
12110	name	25	-1	4	0	f	i	x	f	100
12110	seqno	23	4	3	0	t	i	p	f	0
12110	setting	25	-1	5	0	f	i	x	f	100
12110	sourcefile	25	-1	1	0	f	i	x	f	100
12110	sourceline	23	4	2	0	t	i	p	f	0
12114	address	25	-1	5	0	f	i	x	f	100
12114	auth_method	25	-1	7	0	f	i	x	f	100
12114	database	1009	-1	3	0	f	i	x	f	100
12114	error	25	-1	9	0	f	i	x	f	100
12114	line_number	23	4	1	0	t	i	p	f	0
12114	netmask	25	-1	6	0	f	i	x	f	100
12114	options	1009	-1	8	0	f	i	x	f	100
12114	type	25	-1	2	0	f	i	x	f	100
12114	user_name	1009	-1	4	0	f	i	x	f	100
12118	error	25	-1	5	0	f	i	x	f	100
12118	line_number	23	4	1	0	t	i	p	f	0
12118	map_name	25	-1	2	0	f	i	x	f	100
12118	pg_username	25	-1	4	0	f	i	x	f	100
12118	sys_name	25	-1	3	0	f	i	x	f	100
12122	abbrev	25	-1	1	0	f	i	x	f	100
12122	is_dst	16	1	3	0	t	c	p	f	0
12122	utc_offset	1186	16	2	0	f	d	p	f	0
12126	abbrev	25	-1	2	0	f	i	x	f	100
12126	is_dst	16	1	4	0	t	c	p	f	0
12126	name	25	-1	1	0	f	i	x	f	100
12126	utc_offset	1186	16	3	0	f	d	p	f	0
12130	name	25	-1	1	0	f	i	x	f	100
12130	setting	25	-1	2	0	f	i	x	f	100
12134	allocated_size	20	8	4	0	t	d	p	f	0
12134	name	25	-1	1	0	f	i	x	f	100
12134	off	20	8	2	0	t	d	p	f	0
12134	size	20	8	3	0	t	d	p	f	0
12138	free_bytes	20	8	7	0	t	d	p	f	0
12138	free_chunks	20	8	8	0	t	d	p	f	0
12138	ident	25	-1	2	0	f	i	x	f	100
12138	level	23	4	4	0	t	i	p	f	0
12138	name	25	-1	1	0	f	i	x	f	100
12138	parent	25	-1	3	0	f	i	x	f	100
12138	total_bytes	20	8	5	0	t	d	p	f	0
12138	total_nblocks	20	8	6	0	t	d	p	f	0
12138	used_bytes	20	8	9	0	t	d	p	f	0
12142	analyze_count	20	8	22	0	t	d	p	f	0
12142	autoanalyze_count	20	8	23	0	t	d	p	f	0
12142	autovacuum_count	20	8	21	0	t	d	p	f	0
12142	idx_scan	20	8	6	0	t	d	p	f	0
12142	idx_tup_fetch	20	8	7	0	t	d	p	f	0
12142	last_analyze	1184	8	18	0	t	d	p	f	0
12142	last_autoanalyze	1184	8	19	0	t	d	p	f	0
12142	last_autovacuum	1184	8	17	0	t	d	p	f	0
12142	last_vacuum	1184	8	16	0	t	d	p	f	0
12142	n_dead_tup	20	8	13	0	t	d	p	f	0
12142	n_ins_since_vacuum	20	8	15	0	t	d	p	f	0
12142	n_live_tup	20	8	12	0	t	d	p	f	0
12142	n_mod_since_analyze	20	8	14	0	t	d	p	f	0
12142	n_tup_del	20	8	10	0	t	d	p	f	0
12142	n_tup_hot_upd	20	8	11	0	t	d	p	f	0
12142	n_tup_ins	20	8	8	0	t	d	p	f	0
12142	n_tup_upd	20	8	9	0	t	d	p	f	0
12142	relid	26	4	1	0	t	i	p	f	0
12142	relname	19	64	3	0	f	c	p	f	950
12142	schemaname	19	64	2	0	f	c	p	f	950
12142	seq_scan	20	8	4	0	t	d	p	f	0
12142	seq_tup_read	20	8	5	0	t	d	p	f	0
12142	vacuum_count	20	8	20	0	t	d	p	f	0
12147	idx_scan	20	8	6	0	t	d	p	f	0
12147	idx_tup_fetch	20	8	7	0	t	d	p	f	0
12147	n_tup_del	20	8	10	0	t	d	p	f	0
12147	n_tup_hot_upd	20	8	11	0	t	d	p	f	0
12147	n_tup_ins	20	8	8	0	t	d	p	f	0
12147	n_tup_upd	20	8	9	0	t	d	p	f	0
12147	relid	26	4	1	0	t	i	p	f	0
12147	relname	19	64	3	0	f	c	p	f	950
12147	schemaname	19	64	2	0	f	c	p	f	950
12147	seq_scan	20	8	4	0	t	d	p	f	0
12147	seq_tup_read	20	8	5	0	t	d	p	f	0
12152	analyze_count	20	8	22	0	t	d	p	f	0
12152	autoanalyze_count	20	8	23	0	t	d	p	f	0
12152	autovacuum_count	20	8	21	0	t	d	p	f	0
12152	idx_scan	20	8	6	0	t	d	p	f	0
12152	idx_tup_fetch	20	8	7	0	t	d	p	f	0
12152	last_analyze	1184	8	18	0	t	d	p	f	0
12152	last_autoanalyze	1184	8	19	0	t	d	p	f	0
12152	last_autovacuum	1184	8	17	0	t	d	p	f	0
12152	last_vacuum	1184	8	16	0	t	d	p	f	0
12152	n_dead_tup	20	8	13	0	t	d	p	f	0
12152	n_ins_since_vacuum	20	8	15	0	t	d	p	f	0
12152	n_live_tup	20	8	12	0	t	d	p	f	0
12152	n_mod_since_analyze	20	8	14	0	t	d	p	f	0
12152	n_tup_del	20	8	10	0	t	d	p	f	0
12152	n_tup_hot_upd	20	8	11	0	t	d	p	f	0
12152	n_tup_ins	20	8	8	0	t	d	p	f	0
12152	n_tup_upd	20	8	9	0	t	d	p	f	0
12152	relid	26	4	1	0	t	i	p	f	0
12152	relname	19	64	3	0	f	c	p	f	950
12152	schemaname	19	64	2	0	f	c	p	f	950
12152	seq_scan	20	8	4	0	t	d	p	f	0
12152	seq_tup_read	20	8	5	0	t	d	p	f	0
12152	vacuum_count	20	8	20	0	t	d	p	f	0
12157	idx_scan	20	8	6	0	t	d	p	f	0
12157	idx_tup_fetch	20	8	7	0	t	d	p	f	0
12157	n_tup_del	20	8	10	0	t	d	p	f	0
12157	n_tup_hot_upd	20	8	11	0	t	d	p	f	0
12157	n_tup_ins	20	8	8	0	t	d	p	f	0
12157	n_tup_upd	20	8	9	0	t	d	p	f	0
12157	relid	26	4	1	0	t	i	p	f	0
12157	relname	19	64	3	0	f	c	p	f	950
12157	schemaname	19	64	2	0	f	c	p	f	950
12157	seq_scan	20	8	4	0	t	d	p	f	0
12157	seq_tup_read	20	8	5	0	t	d	p	f	0
12161	analyze_count	20	8	22	0	t	d	p	f	0
12161	autoanalyze_count	20	8	23	0	t	d	p	f	0
12161	autovacuum_count	20	8	21	0	t	d	p	f	0
12161	idx_scan	20	8	6	0	t	d	p	f	0
12161	idx_tup_fetch	20	8	7	0	t	d	p	f	0
12161	last_analyze	1184	8	18	0	t	d	p	f	0
12161	last_autoanalyze	1184	8	19	0	t	d	p	f	0
12161	last_autovacuum	1184	8	17	0	t	d	p	f	0
12161	last_vacuum	1184	8	16	0	t	d	p	f	0
12161	n_dead_tup	20	8	13	0	t	d	p	f	0
12161	n_ins_since_vacuum	20	8	15	0	t	d	p	f	0
12161	n_live_tup	20	8	12	0	t	d	p	f	0
12161	n_mod_since_analyze	20	8	14	0	t	d	p	f	0
12161	n_tup_del	20	8	10	0	t	d	p	f	0
12161	n_tup_hot_upd	20	8	11	0	t	d	p	f	0
12161	n_tup_ins	20	8	8	0	t	d	p	f	0
12161	n_tup_upd	20	8	9	0	t	d	p	f	0
12161	relid	26	4	1	0	t	i	p	f	0
12161	relname	19	64	3	0	f	c	p	f	950
12161	schemaname	19	64	2	0	f	c	p	f	950
12161	seq_scan	20	8	4	0	t	d	p	f	0
12161	seq_tup_read	20	8	5	0	t	d	p	f	0
12161	vacuum_count	20	8	20	0	t	d	p	f	0
12166	idx_scan	20	8	6	0	t	d	p	f	0
12166	idx_tup_fetch	20	8	7	0	t	d	p	f	0
12166	n_tup_del	20	8	10	0	t	d	p	f	0
12166	n_tup_hot_upd	20	8	11	0	t	d	p	f	0
12166	n_tup_ins	20	8	8	0	t	d	p	f	0
12166	n_tup_upd	20	8	9	0	t	d	p	f	0
12166	relid	26	4	1	0	t	i	p	f	0
12166	relname	19	64	3	0	f	c	p	f	950
12166	schemaname	19	64	2	0	f	c	p	f	950
12166	seq_scan	20	8	4	0	t	d	p	f	0
12166	seq_tup_read	20	8	5	0	t	d	p	f	0
12170	heap_blks_hit	20	8	5	0	t	d	p	f	0
12170	heap_blks_read	20	8	4	0	t	d	p	f	0
12170	idx_blks_hit	20	8	7	0	t	d	p	f	0
12170	idx_blks_read	20	8	6	0	t	d	p	f	0
12170	relid	26	4	1	0	t	i	p	f	0
12170	relname	19	64	3	0	f	c	p	f	950
12170	schemaname	19	64	2	0	f	c	p	f	950
12170	tidx_blks_hit	20	8	11	0	t	d	p	f	0
12170	tidx_blks_read	20	8	10	0	t	d	p	f	0
12170	toast_blks_hit	20	8	9	0	t	d	p	f	0
12170	toast_blks_read	20	8	8	0	t	d	p	f	0
12175	heap_blks_hit	20	8	5	0	t	d	p	f	0
12175	heap_blks_read	20	8	4	0	t	d	p	f	0
12175	idx_blks_hit	20	8	7	0	t	d	p	f	0
12175	idx_blks_read	20	8	6	0	t	d	p	f	0
12175	relid	26	4	1	0	t	i	p	f	0
12175	relname	19	64	3	0	f	c	p	f	950
12175	schemaname	19	64	2	0	f	c	p	f	950
12175	tidx_blks_hit	20	8	11	0	t	d	p	f	0
12175	tidx_blks_read	20	8	10	0	t	d	p	f	0
12175	toast_blks_hit	20	8	9	0	t	d	p	f	0
12175	toast_blks_read	20	8	8	0	t	d	p	f	0
12179	heap_blks_hit	20	8	5	0	t	d	p	f	0
12179	heap_blks_read	20	8	4	0	t	d	p	f	0
12179	idx_blks_hit	20	8	7	0	t	d	p	f	0
12179	idx_blks_read	20	8	6	0	t	d	p	f	0
12179	relid	26	4	1	0	t	i	p	f	0
12179	relname	19	64	3	0	f	c	p	f	950
12179	schemaname	19	64	2	0	f	c	p	f	950
12179	tidx_blks_hit	20	8	11	0	t	d	p	f	0
12179	tidx_blks_read	20	8	10	0	t	d	p	f	0
12179	toast_blks_hit	20	8	9	0	t	d	p	f	0
12179	toast_blks_read	20	8	8	0	t	d	p	f	0
12183	idx_scan	20	8	6	0	t	d	p	f	0
12183	idx_tup_fetch	20	8	8	0	t	d	p	f	0
12183	idx_tup_read	20	8	7	0	t	d	p	f	0
12183	indexrelid	26	4	2	0	t	i	p	f	0
12183	indexrelname	19	64	5	0	f	c	p	f	950
12183	relid	26	4	1	0	t	i	p	f	0
12183	relname	19	64	4	0	f	c	p	f	950
12183	schemaname	19	64	3	0	f	c	p	f	950
12188	idx_scan	20	8	6	0	t	d	p	f	0
12188	idx_tup_fetch	20	8	8	0	t	d	p	f	0
12188	idx_tup_read	20	8	7	0	t	d	p	f	0
12188	indexrelid	26	4	2	0	t	i	p	f	0
12188	indexrelname	19	64	5	0	f	c	p	f	950
12188	relid	26	4	1	0	t	i	p	f	0
12188	relname	19	64	4	0	f	c	p	f	950
12188	schemaname	19	64	3	0	f	c	p	f	950
12192	idx_scan	20	8	6	0	t	d	p	f	0
12192	idx_tup_fetch	20	8	8	0	t	d	p	f	0
12192	idx_tup_read	20	8	7	0	t	d	p	f	0
12192	indexrelid	26	4	2	0	t	i	p	f	0
12192	indexrelname	19	64	5	0	f	c	p	f	950
12192	relid	26	4	1	0	t	i	p	f	0
12192	relname	19	64	4	0	f	c	p	f	950
12192	schemaname	19	64	3	0	f	c	p	f	950
12196	idx_blks_hit	20	8	7	0	t	d	p	f	0
12196	idx_blks_read	20	8	6	0	t	d	p	f	0
12196	indexrelid	26	4	2	0	t	i	p	f	0
12196	indexrelname	19	64	5	0	f	c	p	f	950
12196	relid	26	4	1	0	t	i	p	f	0
12196	relname	19	64	4	0	f	c	p	f	950
12196	schemaname	19	64	3	0	f	c	p	f	950
12201	idx_blks_hit	20	8	7	0	t	d	p	f	0
12201	idx_blks_read	20	8	6	0	t	d	p	f	0
12201	indexrelid	26	4	2	0	t	i	p	f	0
12201	indexrelname	19	64	5	0	f	c	p	f	950
12201	relid	26	4	1	0	t	i	p	f	0
12201	relname	19	64	4	0	f	c	p	f	950
12201	schemaname	19	64	3	0	f	c	p	f	950
12205	idx_blks_hit	20	8	7	0	t	d	p	f	0
12205	idx_blks_read	20	8	6	0	t	d	p	f	0
12205	indexrelid	26	4	2	0	t	i	p	f	0
12205	indexrelname	19	64	5	0	f	c	p	f	950
12205	relid	26	4	1	0	t	i	p	f	0
12205	relname	19	64	4	0	f	c	p	f	950
12205	schemaname	19	64	3	0	f	c	p	f	950
12209	blks_hit	20	8	5	0	t	d	p	f	0
12209	blks_read	20	8	4	0	t	d	p	f	0
12209	relid	26	4	1	0	t	i	p	f	0
12209	relname	19	64	3	0	f	c	p	f	950
12209	schemaname	19	64	2	0	f	c	p	f	950
12214	blks_hit	20	8	5	0	t	d	p	f	0
12214	blks_read	20	8	4	0	t	d	p	f	0
12214	relid	26	4	1	0	t	i	p	f	0
12214	relname	19	64	3	0	f	c	p	f	950
12214	schemaname	19	64	2	0	f	c	p	f	950
12218	blks_hit	20	8	5	0	t	d	p	f	0
12218	blks_read	20	8	4	0	t	d	p	f	0
12218	relid	26	4	1	0	t	i	p	f	0
12218	relname	19	64	3	0	f	c	p	f	950
12218	schemaname	19	64	2	0	f	c	p	f	950
12222	application_name	25	-1	7	0	f	i	x	f	100
12222	backend_start	1184	8	11	0	t	d	p	f	0
12222	backend_type	25	-1	22	0	f	i	x	f	100
12222	backend_xid	28	4	18	0	t	i	p	f	0
12222	backend_xmin	28	4	19	0	t	i	p	f	0
12222	client_addr	869	-1	8	0	f	i	m	f	0
12222	client_hostname	25	-1	9	0	f	i	x	f	100
12222	client_port	23	4	10	0	t	i	p	f	0
12222	datid	26	4	1	0	t	i	p	f	0
12222	datname	19	64	2	0	f	c	p	f	950
12222	leader_pid	23	4	4	0	t	i	p	f	0
12222	pid	23	4	3	0	t	i	p	f	0
12222	query	25	-1	21	0	f	i	x	f	100
12222	query_id	20	8	20	0	t	d	p	f	0
12222	query_start	1184	8	13	0	t	d	p	f	0
12222	state	25	-1	17	0	f	i	x	f	100
12222	state_change	1184	8	14	0	t	d	p	f	0
12222	usename	19	64	6	0	f	c	p	f	950
12222	usesysid	26	4	5	0	t	i	p	f	0
12222	wait_event	25	-1	16	0	f	i	x	f	100
12222	wait_event_type	25	-1	15	0	f	i	x	f	100
12222	xact_start	1184	8	12	0	t	d	p	f	0
12227	application_name	25	-1	4	0	f	i	x	f	100
12227	backend_start	1184	8	8	0	t	d	p	f	0
12227	backend_xmin	28	4	9	0	t	i	p	f	0
12227	client_addr	869	-1	5	0	f	i	m	f	0
12227	client_hostname	25	-1	6	0	f	i	x	f	100
12227	client_port	23	4	7	0	t	i	p	f	0
12227	flush_lag	1186	16	16	0	f	d	p	f	0
12227	flush_lsn	3220	8	13	0	t	d	p	f	0
12227	pid	23	4	1	0	t	i	p	f	0
12227	replay_lag	1186	16	17	0	f	d	p	f	0
12227	replay_lsn	3220	8	14	0	t	d	p	f	0
12227	reply_time	1184	8	20	0	t	d	p	f	0
12227	sent_lsn	3220	8	11	0	t	d	p	f	0
12227	state	25	-1	10	0	f	i	x	f	100
12227	sync_priority	23	4	18	0	t	i	p	f	0
12227	sync_state	25	-1	19	0	f	i	x	f	100
12227	usename	19	64	3	0	f	c	p	f	950
12227	usesysid	26	4	2	0	t	i	p	f	0
12227	write_lag	1186	16	15	0	f	d	p	f	0
12227	write_lsn	3220	8	12	0	t	d	p	f	0
12232	blks_exists	20	8	6	0	t	d	p	f	0
12232	blks_hit	20	8	3	0	t	d	p	f	0
12232	blks_read	20	8	4	0	t	d	p	f	0
12232	blks_written	20	8	5	0	t	d	p	f	0
12232	blks_zeroed	20	8	2	0	t	d	p	f	0
12232	flushes	20	8	7	0	t	d	p	f	0
12232	name	25	-1	1	0	f	i	x	f	100
12232	stats_reset	1184	8	9	0	t	d	p	f	0
12232	truncates	20	8	8	0	t	d	p	f	0
12236	conninfo	25	-1	15	0	f	i	x	f	100
12236	flushed_lsn	3220	8	6	0	t	d	p	f	0
12236	last_msg_receipt_time	1184	8	9	0	t	d	p	f	0
12236	last_msg_send_time	1184	8	8	0	t	d	p	f	0
12236	latest_end_lsn	3220	8	10	0	t	d	p	f	0
12236	latest_end_time	1184	8	11	0	t	d	p	f	0
12236	pid	23	4	1	0	t	i	p	f	0
12236	receive_start_lsn	3220	8	3	0	t	d	p	f	0
12236	receive_start_tli	23	4	4	0	t	i	p	f	0
12236	received_tli	23	4	7	0	t	i	p	f	0
12236	sender_host	25	-1	13	0	f	i	x	f	100
12236	sender_port	23	4	14	0	t	i	p	f	0
12236	slot_name	25	-1	12	0	f	i	x	f	100
12236	status	25	-1	2	0	f	i	x	f	100
12236	written_lsn	3220	8	5	0	t	d	p	f	0
12240	block_distance	23	4	9	0	t	i	p	f	0
12240	hit	20	8	3	0	t	d	p	f	0
12240	io_depth	23	4	10	0	t	i	p	f	0
12240	prefetch	20	8	2	0	t	d	p	f	0
12240	skip_fpw	20	8	6	0	t	d	p	f	0
12240	skip_init	20	8	4	0	t	d	p	f	0
12240	skip_new	20	8	5	0	t	d	p	f	0
12240	skip_rep	20	8	7	0	t	d	p	f	0
12240	stats_reset	1184	8	1	0	t	d	p	f	0
12240	wal_distance	23	4	8	0	t	i	p	f	0
12244	last_msg_receipt_time	1184	8	7	0	t	d	p	f	0
12244	last_msg_send_time	1184	8	6	0	t	d	p	f	0
12244	latest_end_lsn	3220	8	8	0	t	d	p	f	0
12244	latest_end_time	1184	8	9	0	t	d	p	f	0
12244	pid	23	4	3	0	t	i	p	f	0
12244	received_lsn	3220	8	5	0	t	d	p	f	0
12244	relid	26	4	4	0	t	i	p	f	0
12244	subid	26	4	1	0	t	i	p	f	0
12244	subname	19	64	2	0	f	c	p	f	950
12249	bits	23	4	5	0	t	i	p	f	0
12249	cipher	25	-1	4	0	f	i	x	f	100
12249	client_dn	25	-1	6	0	f	i	x	f	100
12249	client_serial	1700	-1	7	0	f	i	m	f	0
12249	issuer_dn	25	-1	8	0	f	i	x	f	100
12249	pid	23	4	1	0	t	i	p	f	0
12249	ssl	16	1	2	0	t	c	p	f	0
12249	version	25	-1	3	0	f	i	x	f	100
12253	encrypted	16	1	4	0	t	c	p	f	0
12253	gss_authenticated	16	1	2	0	t	c	p	f	0
12253	pid	23	4	1	0	t	i	p	f	0
12253	principal	25	-1	3	0	f	i	x	f	100
12257	active	16	1	7	0	t	c	p	f	0
12257	active_pid	23	4	8	0	t	i	p	f	0
12257	catalog_xmin	28	4	10	0	t	i	p	f	0
12257	confirmed_flush_lsn	3220	8	12	0	t	d	p	f	0
12257	database	19	64	5	0	f	c	p	f	950
12257	datoid	26	4	4	0	t	i	p	f	0
12257	plugin	19	64	2	0	f	c	p	f	950
12257	restart_lsn	3220	8	11	0	t	d	p	f	0
12257	safe_wal_size	20	8	14	0	t	d	p	f	0
12257	slot_name	19	64	1	0	f	c	p	f	950
12257	slot_type	25	-1	3	0	f	i	x	f	100
12257	temporary	16	1	6	0	t	c	p	f	0
12257	two_phase	16	1	15	0	t	c	p	f	0
12257	wal_status	25	-1	13	0	f	i	x	f	100
12257	xmin	28	4	9	0	t	i	p	f	0
12262	slot_name	25	-1	1	0	f	i	x	f	100
12262	spill_bytes	20	8	4	0	t	d	p	f	0
12262	spill_count	20	8	3	0	t	d	p	f	0
12262	spill_txns	20	8	2	0	t	d	p	f	0
12262	stats_reset	1184	8	10	0	t	d	p	f	0
12262	stream_bytes	20	8	7	0	t	d	p	f	0
12262	stream_count	20	8	6	0	t	d	p	f	0
12262	stream_txns	20	8	5	0	t	d	p	f	0
12262	total_bytes	20	8	9	0	t	d	p	f	0
12262	total_txns	20	8	8	0	t	d	p	f	0
12266	active_time	701	8	22	0	t	d	p	f	0
12266	blk_read_time	701	8	19	0	t	d	p	f	0
12266	blk_write_time	701	8	20	0	t	d	p	f	0
12266	blks_hit	20	8	7	0	t	d	p	f	0
12266	blks_read	20	8	6	0	t	d	p	f	0
12266	checksum_failures	20	8	17	0	t	d	p	f	0
12266	checksum_last_failure	1184	8	18	0	t	d	p	f	0
12266	conflicts	20	8	13	0	t	d	p	f	0
12266	datid	26	4	1	0	t	i	p	f	0
12266	datname	19	64	2	0	f	c	p	f	950
12266	deadlocks	20	8	16	0	t	d	p	f	0
12266	idle_in_transaction_time	701	8	23	0	t	d	p	f	0
12266	numbackends	23	4	3	0	t	i	p	f	0
12266	session_time	701	8	21	0	t	d	p	f	0
12266	sessions	20	8	24	0	t	d	p	f	0
12266	sessions_abandoned	20	8	25	0	t	d	p	f	0
12266	sessions_fatal	20	8	26	0	t	d	p	f	0
12266	sessions_killed	20	8	27	0	t	d	p	f	0
12266	stats_reset	1184	8	28	0	t	d	p	f	0
12266	temp_bytes	20	8	15	0	t	d	p	f	0
12266	temp_files	20	8	14	0	t	d	p	f	0
12266	tup_deleted	20	8	12	0	t	d	p	f	0
12266	tup_fetched	20	8	9	0	t	d	p	f	0
12266	tup_inserted	20	8	10	0	t	d	p	f	0
12266	tup_returned	20	8	8	0	t	d	p	f	0
12266	tup_updated	20	8	11	0	t	d	p	f	0
12266	xact_commit	20	8	4	0	t	d	p	f	0
12266	xact_rollback	20	8	5	0	t	d	p	f	0
12271	confl_bufferpin	20	8	6	0	t	d	p	f	0
12271	confl_deadlock	20	8	7	0	t	d	p	f	0
12271	confl_lock	20	8	4	0	t	d	p	f	0
12271	confl_snapshot	20	8	5	0	t	d	p	f	0
12271	confl_tablespace	20	8	3	0	t	d	p	f	0
12271	datid	26	4	1	0	t	i	p	f	0
12271	datname	19	64	2	0	f	c	p	f	950
12275	calls	20	8	4	0	t	d	p	f	0
12275	funcid	26	4	1	0	t	i	p	f	0
12275	funcname	19	64	3	0	f	c	p	f	950
12275	schemaname	19	64	2	0	f	c	p	f	950
12275	self_time	701	8	6	0	t	d	p	f	0
12275	total_time	701	8	5	0	t	d	p	f	0
12280	calls	20	8	4	0	t	d	p	f	0
12280	funcid	26	4	1	0	t	i	p	f	0
12280	funcname	19	64	3	0	f	c	p	f	950
12280	schemaname	19	64	2	0	f	c	p	f	950
12280	self_time	701	8	6	0	t	d	p	f	0
12280	total_time	701	8	5	0	t	d	p	f	0
12285	archived_count	20	8	1	0	t	d	p	f	0
12285	failed_count	20	8	4	0	t	d	p	f	0
12285	last_archived_time	1184	8	3	0	t	d	p	f	0
12285	last_archived_wal	25	-1	2	0	f	i	x	f	100
12285	last_failed_time	1184	8	6	0	t	d	p	f	0
12285	last_failed_wal	25	-1	5	0	f	i	x	f	100
12285	stats_reset	1184	8	7	0	t	d	p	f	0
12289	buffers_alloc	20	8	10	0	t	d	p	f	0
12289	buffers_backend	20	8	8	0	t	d	p	f	0
12289	buffers_backend_fsync	20	8	9	0	t	d	p	f	0
12289	buffers_checkpoint	20	8	5	0	t	d	p	f	0
12289	buffers_clean	20	8	6	0	t	d	p	f	0
12289	checkpoint_sync_time	701	8	4	0	t	d	p	f	0
12289	checkpoint_write_time	701	8	3	0	t	d	p	f	0
12289	checkpoints_req	20	8	2	0	t	d	p	f	0
12289	checkpoints_timed	20	8	1	0	t	d	p	f	0
12289	maxwritten_clean	20	8	7	0	t	d	p	f	0
12289	stats_reset	1184	8	11	0	t	d	p	f	0
12293	stats_reset	1184	8	9	0	t	d	p	f	0
12293	wal_buffers_full	20	8	4	0	t	d	p	f	0
12293	wal_bytes	1700	-1	3	0	f	i	m	f	0
12293	wal_fpi	20	8	2	0	t	d	p	f	0
12293	wal_records	20	8	1	0	t	d	p	f	0
12293	wal_sync	20	8	6	0	t	d	p	f	0
12293	wal_sync_time	701	8	8	0	t	d	p	f	0
12293	wal_write	20	8	5	0	t	d	p	f	0
12293	wal_write_time	701	8	7	0	t	d	p	f	0
12297	child_tables_done	20	8	11	0	t	d	p	f	0
12297	child_tables_total	20	8	10	0	t	d	p	f	0
12297	current_child_table_relid	26	4	12	0	t	i	p	f	0
12297	datid	26	4	2	0	t	i	p	f	0
12297	datname	19	64	3	0	f	c	p	f	950
12297	ext_stats_computed	20	8	9	0	t	d	p	f	0
12297	ext_stats_total	20	8	8	0	t	d	p	f	0
12297	phase	25	-1	5	0	f	i	x	f	100
12297	pid	23	4	1	0	t	i	p	f	0
12297	relid	26	4	4	0	t	i	p	f	0
12297	sample_blks_scanned	20	8	7	0	t	d	p	f	0
12297	sample_blks_total	20	8	6	0	t	d	p	f	0
12302	datid	26	4	2	0	t	i	p	f	0
12302	datname	19	64	3	0	f	c	p	f	950
12302	heap_blks_scanned	20	8	7	0	t	d	p	f	0
12302	heap_blks_total	20	8	6	0	t	d	p	f	0
12302	heap_blks_vacuumed	20	8	8	0	t	d	p	f	0
12302	index_vacuum_count	20	8	9	0	t	d	p	f	0
12302	max_dead_tuples	20	8	10	0	t	d	p	f	0
12302	num_dead_tuples	20	8	11	0	t	d	p	f	0
12302	phase	25	-1	5	0	f	i	x	f	100
12302	pid	23	4	1	0	t	i	p	f	0
12302	relid	26	4	4	0	t	i	p	f	0
12307	cluster_index_relid	26	4	7	0	t	i	p	f	0
12307	command	25	-1	5	0	f	i	x	f	100
12307	datid	26	4	2	0	t	i	p	f	0
12307	datname	19	64	3	0	f	c	p	f	950
12307	heap_blks_scanned	20	8	11	0	t	d	p	f	0
12307	heap_blks_total	20	8	10	0	t	d	p	f	0
12307	heap_tuples_scanned	20	8	8	0	t	d	p	f	0
12307	heap_tuples_written	20	8	9	0	t	d	p	f	0
12307	index_rebuild_count	20	8	12	0	t	d	p	f	0
12307	phase	25	-1	6	0	f	i	x	f	100
12307	pid	23	4	1	0	t	i	p	f	0
12307	relid	26	4	4	0	t	i	p	f	0
12312	blocks_done	20	8	12	0	t	d	p	f	0
12312	blocks_total	20	8	11	0	t	d	p	f	0
12312	command	25	-1	6	0	f	i	x	f	100
12312	current_locker_pid	20	8	10	0	t	d	p	f	0
12312	datid	26	4	2	0	t	i	p	f	0
12312	datname	19	64	3	0	f	c	p	f	950
12312	index_relid	26	4	5	0	t	i	p	f	0
12312	lockers_done	20	8	9	0	t	d	p	f	0
12312	lockers_total	20	8	8	0	t	d	p	f	0
12312	partitions_done	20	8	16	0	t	d	p	f	0
12312	partitions_total	20	8	15	0	t	d	p	f	0
12312	phase	25	-1	7	0	f	i	x	f	100
12312	pid	23	4	1	0	t	i	p	f	0
12312	relid	26	4	4	0	t	i	p	f	0
12312	tuples_done	20	8	14	0	t	d	p	f	0
12312	tuples_total	20	8	13	0	t	d	p	f	0
12317	backup_streamed	20	8	4	0	t	d	p	f	0
12317	backup_total	20	8	3	0	t	d	p	f	0
12317	phase	25	-1	2	0	f	i	x	f	100
12317	pid	23	4	1	0	t	i	p	f	0
12317	tablespaces_streamed	20	8	6	0	t	d	p	f	0
12317	tablespaces_total	20	8	5	0	t	d	p	f	0
12322	bytes_processed	20	8	7	0	t	d	p	f	0
12322	bytes_total	20	8	8	0	t	d	p	f	0
12322	command	25	-1	5	0	f	i	x	f	100
12322	datid	26	4	2	0	t	i	p	f	0
12322	datname	19	64	3	0	f	c	p	f	950
12322	pid	23	4	1	0	t	i	p	f	0
12322	relid	26	4	4	0	t	i	p	f	0
12322	tuples_excluded	20	8	10	0	t	d	p	f	0
12322	tuples_processed	20	8	9	0	t	d	p	f	0
12322	type	25	-1	6	0	f	i	x	f	100
12327	srvid	26	4	2	0	t	i	p	f	0
12327	srvname	19	64	3	0	f	c	p	f	950
12327	umid	26	4	1	0	t	i	p	f	0
12327	umoptions	1009	-1	6	0	f	i	x	f	950
12327	umuser	26	4	4	0	t	i	p	f	0
12327	usename	19	64	5	0	f	c	p	f	950
12332	external_id	25	-1	2	0	f	i	x	f	100
12332	local_id	26	4	1	0	t	i	p	f	0
12332	local_lsn	3220	8	4	0	t	d	p	f	0
12332	remote_lsn	3220	8	3	0	t	d	p	f	0
12336	apply_error_count	20	8	3	0	t	d	p	f	0
12336	stats_reset	1184	8	5	0	t	d	p	f	0
12336	subid	26	4	1	0	t	i	p	f	0
12336	subname	19	64	2	0	f	c	p	f	950
12336	sync_error_count	20	8	4	0	t	d	p	f	0
13227	catalog_name	13226	64	1	0	f	c	p	f	950
13236	grantee	13226	64	1	0	f	c	p	f	950
13236	is_grantable	13234	-1	3	0	f	i	x	f	950
13236	role_name	13226	64	2	0	f	c	p	f	950
13241	grantee	13226	64	1	0	f	c	p	f	950
13241	is_grantable	13234	-1	3	0	f	i	x	f	950
13241	role_name	13226	64	2	0	f	c	p	f	950
13245	attribute_default	13224	-1	6	0	f	i	x	f	950
13245	attribute_name	13226	64	4	0	f	c	p	f	950
13245	attribute_udt_catalog	13226	64	23	0	f	c	p	f	950
13245	attribute_udt_name	13226	64	25	0	f	c	p	f	950
13245	attribute_udt_schema	13226	64	24	0	f	c	p	f	950
13245	character_maximum_length	13221	4	9	0	t	i	p	f	0
13245	character_octet_length	13221	4	10	0	t	i	p	f	0
13245	character_set_catalog	13226	64	11	0	f	c	p	f	950
13245	character_set_name	13226	64	13	0	f	c	p	f	950
13245	character_set_schema	13226	64	12	0	f	c	p	f	950
13245	collation_catalog	13226	64	14	0	f	c	p	f	950
13245	collation_name	13226	64	16	0	f	c	p	f	950
13245	collation_schema	13226	64	15	0	f	c	p	f	950
13245	data_type	13224	-1	8	0	f	i	x	f	950
13245	datetime_precision	13221	4	20	0	t	i	p	f	0
13245	dtd_identifier	13226	64	30	0	f	c	p	f	950
13245	interval_precision	13221	4	22	0	t	i	p	f	0
13245	interval_type	13224	-1	21	0	f	i	x	f	950
13245	is_derived_reference_attribute	13234	-1	31	0	f	i	x	f	950
13245	is_nullable	13234	-1	7	0	f	i	x	f	950
13245	maximum_cardinality	13221	4	29	0	t	i	p	f	0
13245	numeric_precision	13221	4	17	0	t	i	p	f	0
13245	numeric_precision_radix	13221	4	18	0	t	i	p	f	0
13245	numeric_scale	13221	4	19	0	t	i	p	f	0
13245	ordinal_position	13221	4	5	0	t	i	p	f	0
13245	scope_catalog	13226	64	26	0	f	c	p	f	950
13245	scope_name	13226	64	28	0	f	c	p	f	950
13245	scope_schema	13226	64	27	0	f	c	p	f	950
13245	udt_catalog	13226	64	1	0	f	c	p	f	950
13245	udt_name	13226	64	3	0	f	c	p	f	950
13245	udt_schema	13226	64	2	0	f	c	p	f	950
13250	character_repertoire	13226	64	4	0	f	c	p	f	950
13250	character_set_catalog	13226	64	1	0	f	c	p	f	950
13250	character_set_name	13226	64	3	0	f	c	p	f	950
13250	character_set_schema	13226	64	2	0	f	c	p	f	950
13250	default_collate_catalog	13226	64	6	0	f	c	p	f	950
13250	default_collate_name	13226	64	8	0	f	c	p	f	950
13250	default_collate_schema	13226	64	7	0	f	c	p	f	950
13250	form_of_use	13226	64	5	0	f	c	p	f	950
13255	constraint_catalog	13226	64	1	0	f	c	p	f	950
13255	constraint_name	13226	64	3	0	f	c	p	f	950
13255	constraint_schema	13226	64	2	0	f	c	p	f	950
13255	specific_catalog	13226	64	4	0	f	c	p	f	950
13255	specific_name	13226	64	6	0	f	c	p	f	950
13255	specific_schema	13226	64	5	0	f	c	p	f	950
13260	check_clause	13224	-1	4	0	f	i	x	f	950
13260	constraint_catalog	13226	64	1	0	f	c	p	f	950
13260	constraint_name	13226	64	3	0	f	c	p	f	950
13260	constraint_schema	13226	64	2	0	f	c	p	f	950
13265	collation_catalog	13226	64	1	0	f	c	p	f	950
13265	collation_name	13226	64	3	0	f	c	p	f	950
13265	collation_schema	13226	64	2	0	f	c	p	f	950
13265	pad_attribute	13224	-1	4	0	f	i	x	f	950
13270	character_set_catalog	13226	64	4	0	f	c	p	f	950
13270	character_set_name	13226	64	6	0	f	c	p	f	950
13270	character_set_schema	13226	64	5	0	f	c	p	f	950
13270	collation_catalog	13226	64	1	0	f	c	p	f	950
13270	collation_name	13226	64	3	0	f	c	p	f	950
13270	collation_schema	13226	64	2	0	f	c	p	f	950
13275	column_name	13226	64	4	0	f	c	p	f	950
13275	dependent_column	13226	64	5	0	f	c	p	f	950
13275	table_catalog	13226	64	1	0	f	c	p	f	950
13275	table_name	13226	64	3	0	f	c	p	f	950
13275	table_schema	13226	64	2	0	f	c	p	f	950
13280	column_name	13226	64	7	0	f	c	p	f	950
13280	domain_catalog	13226	64	1	0	f	c	p	f	950
13280	domain_name	13226	64	3	0	f	c	p	f	950
13280	domain_schema	13226	64	2	0	f	c	p	f	950
13280	table_catalog	13226	64	4	0	f	c	p	f	950
13280	table_name	13226	64	6	0	f	c	p	f	950
13280	table_schema	13226	64	5	0	f	c	p	f	950
13285	column_name	13226	64	6	0	f	c	p	f	950
13285	grantee	13226	64	2	0	f	c	p	f	950
13285	grantor	13226	64	1	0	f	c	p	f	950
13285	is_grantable	13234	-1	8	0	f	i	x	f	950
13285	privilege_type	13224	-1	7	0	f	i	x	f	950
13285	table_catalog	13226	64	3	0	f	c	p	f	950
13285	table_name	13226	64	5	0	f	c	p	f	950
13285	table_schema	13226	64	4	0	f	c	p	f	950
13290	column_name	13226	64	7	0	f	c	p	f	950
13290	table_catalog	13226	64	4	0	f	c	p	f	950
13290	table_name	13226	64	6	0	f	c	p	f	950
13290	table_schema	13226	64	5	0	f	c	p	f	950
13290	udt_catalog	13226	64	1	0	f	c	p	f	950
13290	udt_name	13226	64	3	0	f	c	p	f	950
13290	udt_schema	13226	64	2	0	f	c	p	f	950
13295	character_maximum_length	13221	4	9	0	t	i	p	f	0
13295	character_octet_length	13221	4	10	0	t	i	p	f	0
13295	character_set_catalog	13226	64	17	0	f	c	p	f	950
13295	character_set_name	13226	64	19	0	f	c	p	f	950
13295	character_set_schema	13226	64	18	0	f	c	p	f	950
13295	collation_catalog	13226	64	20	0	f	c	p	f	950
13295	collation_name	13226	64	22	0	f	c	p	f	950
13295	collation_schema	13226	64	21	0	f	c	p	f	950
13295	column_default	13224	-1	6	0	f	i	x	f	950
13295	column_name	13226	64	4	0	f	c	p	f	950
13295	data_type	13224	-1	8	0	f	i	x	f	950
13295	datetime_precision	13221	4	14	0	t	i	p	f	0
13295	domain_catalog	13226	64	23	0	f	c	p	f	950
13295	domain_name	13226	64	25	0	f	c	p	f	950
13295	domain_schema	13226	64	24	0	f	c	p	f	950
13295	dtd_identifier	13226	64	33	0	f	c	p	f	950
13295	generation_expression	13224	-1	43	0	f	i	x	f	950
13295	identity_cycle	13234	-1	41	0	f	i	x	f	950
13295	identity_generation	13224	-1	36	0	f	i	x	f	950
13295	identity_increment	13224	-1	38	0	f	i	x	f	950
13295	identity_maximum	13224	-1	39	0	f	i	x	f	950
13295	identity_minimum	13224	-1	40	0	f	i	x	f	950
13295	identity_start	13224	-1	37	0	f	i	x	f	950
13295	interval_precision	13221	4	16	0	t	i	p	f	0
13295	interval_type	13224	-1	15	0	f	i	x	f	950
13295	is_generated	13224	-1	42	0	f	i	x	f	950
13295	is_identity	13234	-1	35	0	f	i	x	f	950
13295	is_nullable	13234	-1	7	0	f	i	x	f	950
13295	is_self_referencing	13234	-1	34	0	f	i	x	f	950
13295	is_updatable	13234	-1	44	0	f	i	x	f	950
13295	maximum_cardinality	13221	4	32	0	t	i	p	f	0
13295	numeric_precision	13221	4	11	0	t	i	p	f	0
13295	numeric_precision_radix	13221	4	12	0	t	i	p	f	0
13295	numeric_scale	13221	4	13	0	t	i	p	f	0
13295	ordinal_position	13221	4	5	0	t	i	p	f	0
13295	scope_catalog	13226	64	29	0	f	c	p	f	950
13295	scope_name	13226	64	31	0	f	c	p	f	950
13295	scope_schema	13226	64	30	0	f	c	p	f	950
13295	table_catalog	13226	64	1	0	f	c	p	f	950
13295	table_name	13226	64	3	0	f	c	p	f	950
13295	table_schema	13226	64	2	0	f	c	p	f	950
13295	udt_catalog	13226	64	26	0	f	c	p	f	950
13295	udt_name	13226	64	28	0	f	c	p	f	950
13295	udt_schema	13226	64	27	0	f	c	p	f	950
13300	column_name	13226	64	4	0	f	c	p	f	950
13300	constraint_catalog	13226	64	5	0	f	c	p	f	950
13300	constraint_name	13226	64	7	0	f	c	p	f	950
13300	constraint_schema	13226	64	6	0	f	c	p	f	950
13300	table_catalog	13226	64	1	0	f	c	p	f	950
13300	table_name	13226	64	3	0	f	c	p	f	950
13300	table_schema	13226	64	2	0	f	c	p	f	950
13305	constraint_catalog	13226	64	4	0	f	c	p	f	950
13305	constraint_name	13226	64	6	0	f	c	p	f	950
13305	constraint_schema	13226	64	5	0	f	c	p	f	950
13305	table_catalog	13226	64	1	0	f	c	p	f	950
13305	table_name	13226	64	3	0	f	c	p	f	950
13305	table_schema	13226	64	2	0	f	c	p	f	950
13310	constraint_catalog	13226	64	1	0	f	c	p	f	950
13310	constraint_name	13226	64	3	0	f	c	p	f	950
13310	constraint_schema	13226	64	2	0	f	c	p	f	950
13310	domain_catalog	13226	64	4	0	f	c	p	f	950
13310	domain_name	13226	64	6	0	f	c	p	f	950
13310	domain_schema	13226	64	5	0	f	c	p	f	950
13310	initially_deferred	13234	-1	8	0	f	i	x	f	950
13310	is_deferrable	13234	-1	7	0	f	i	x	f	950
13315	domain_catalog	13226	64	4	0	f	c	p	f	950
13315	domain_name	13226	64	6	0	f	c	p	f	950
13315	domain_schema	13226	64	5	0	f	c	p	f	950
13315	udt_catalog	13226	64	1	0	f	c	p	f	950
13315	udt_name	13226	64	3	0	f	c	p	f	950
13315	udt_schema	13226	64	2	0	f	c	p	f	950
13320	character_maximum_length	13221	4	5	0	t	i	p	f	0
13320	character_octet_length	13221	4	6	0	t	i	p	f	0
13320	character_set_catalog	13226	64	7	0	f	c	p	f	950
13320	character_set_name	13226	64	9	0	f	c	p	f	950
13320	character_set_schema	13226	64	8	0	f	c	p	f	950
13320	collation_catalog	13226	64	10	0	f	c	p	f	950
13320	collation_name	13226	64	12	0	f	c	p	f	950
13320	collation_schema	13226	64	11	0	f	c	p	f	950
13320	data_type	13224	-1	4	0	f	i	x	f	950
13320	datetime_precision	13221	4	16	0	t	i	p	f	0
13320	domain_catalog	13226	64	1	0	f	c	p	f	950
13320	domain_default	13224	-1	19	0	f	i	x	f	950
13320	domain_name	13226	64	3	0	f	c	p	f	950
13320	domain_schema	13226	64	2	0	f	c	p	f	950
13320	dtd_identifier	13226	64	27	0	f	c	p	f	950
13320	interval_precision	13221	4	18	0	t	i	p	f	0
13320	interval_type	13224	-1	17	0	f	i	x	f	950
13320	maximum_cardinality	13221	4	26	0	t	i	p	f	0
13320	numeric_precision	13221	4	13	0	t	i	p	f	0
13320	numeric_precision_radix	13221	4	14	0	t	i	p	f	0
13320	numeric_scale	13221	4	15	0	t	i	p	f	0
13320	scope_catalog	13226	64	23	0	f	c	p	f	950
13320	scope_name	13226	64	25	0	f	c	p	f	950
13320	scope_schema	13226	64	24	0	f	c	p	f	950
13320	udt_catalog	13226	64	20	0	f	c	p	f	950
13320	udt_name	13226	64	22	0	f	c	p	f	950
13320	udt_schema	13226	64	21	0	f	c	p	f	950
13325	role_name	13226	64	1	0	f	c	p	f	950
13329	column_name	13226	64	7	0	f	c	p	f	950
13329	constraint_catalog	13226	64	1	0	f	c	p	f	950
13329	constraint_name	13226	64	3	0	f	c	p	f	950
13329	constraint_schema	13226	64	2	0	f	c	p	f	950
13329	ordinal_position	13221	4	8	0	t	i	p	f	0
13329	position_in_unique_constraint	13221	4	9	0	t	i	p	f	0
13329	table_catalog	13226	64	4	0	f	c	p	f	950
13329	table_name	13226	64	6	0	f	c	p	f	950
13329	table_schema	13226	64	5	0	f	c	p	f	950
13334	as_locator	13234	-1	7	0	f	i	x	f	950
13334	character_maximum_length	13221	4	10	0	t	i	p	f	0
13334	character_octet_length	13221	4	11	0	t	i	p	f	0
13334	character_set_catalog	13226	64	12	0	f	c	p	f	950
13334	character_set_name	13226	64	14	0	f	c	p	f	950
13334	character_set_schema	13226	64	13	0	f	c	p	f	950
13334	collation_catalog	13226	64	15	0	f	c	p	f	950
13334	collation_name	13226	64	17	0	f	c	p	f	950
13334	collation_schema	13226	64	16	0	f	c	p	f	950
13334	data_type	13224	-1	9	0	f	i	x	f	950
13334	datetime_precision	13221	4	21	0	t	i	p	f	0
13334	dtd_identifier	13226	64	31	0	f	c	p	f	950
13334	interval_precision	13221	4	23	0	t	i	p	f	0
13334	interval_type	13224	-1	22	0	f	i	x	f	950
13334	is_result	13234	-1	6	0	f	i	x	f	950
13334	maximum_cardinality	13221	4	30	0	t	i	p	f	0
13334	numeric_precision	13221	4	18	0	t	i	p	f	0
13334	numeric_precision_radix	13221	4	19	0	t	i	p	f	0
13334	numeric_scale	13221	4	20	0	t	i	p	f	0
13334	ordinal_position	13221	4	4	0	t	i	p	f	0
13334	parameter_default	13224	-1	32	0	f	i	x	f	950
13334	parameter_mode	13224	-1	5	0	f	i	x	f	950
13334	parameter_name	13226	64	8	0	f	c	p	f	950
13334	scope_catalog	13226	64	27	0	f	c	p	f	950
13334	scope_name	13226	64	29	0	f	c	p	f	950
13334	scope_schema	13226	64	28	0	f	c	p	f	950
13334	specific_catalog	13226	64	1	0	f	c	p	f	950
13334	specific_name	13226	64	3	0	f	c	p	f	950
13334	specific_schema	13226	64	2	0	f	c	p	f	950
13334	udt_catalog	13226	64	24	0	f	c	p	f	950
13334	udt_name	13226	64	26	0	f	c	p	f	950
13334	udt_schema	13226	64	25	0	f	c	p	f	950
13339	constraint_catalog	13226	64	1	0	f	c	p	f	950
13339	constraint_name	13226	64	3	0	f	c	p	f	950
13339	constraint_schema	13226	64	2	0	f	c	p	f	950
13339	delete_rule	13224	-1	9	0	f	i	x	f	950
13339	match_option	13224	-1	7	0	f	i	x	f	950
13339	unique_constraint_catalog	13226	64	4	0	f	c	p	f	950
13339	unique_constraint_name	13226	64	6	0	f	c	p	f	950
13339	unique_constraint_schema	13226	64	5	0	f	c	p	f	950
13339	update_rule	13224	-1	8	0	f	i	x	f	950
13344	column_name	13226	64	6	0	f	c	p	f	950
13344	grantee	13226	64	2	0	f	c	p	f	950
13344	grantor	13226	64	1	0	f	c	p	f	950
13344	is_grantable	13234	-1	8	0	f	i	x	f	950
13344	privilege_type	13224	-1	7	0	f	i	x	f	950
13344	table_catalog	13226	64	3	0	f	c	p	f	950
13344	table_name	13226	64	5	0	f	c	p	f	950
13344	table_schema	13226	64	4	0	f	c	p	f	950
13348	column_name	13226	64	10	0	f	c	p	f	950
13348	routine_catalog	13226	64	4	0	f	c	p	f	950
13348	routine_name	13226	64	6	0	f	c	p	f	950
13348	routine_schema	13226	64	5	0	f	c	p	f	950
13348	specific_catalog	13226	64	1	0	f	c	p	f	950
13348	specific_name	13226	64	3	0	f	c	p	f	950
13348	specific_schema	13226	64	2	0	f	c	p	f	950
13348	table_catalog	13226	64	7	0	f	c	p	f	950
13348	table_name	13226	64	9	0	f	c	p	f	950
13348	table_schema	13226	64	8	0	f	c	p	f	950
13353	grantee	13226	64	2	0	f	c	p	f	950
13353	grantor	13226	64	1	0	f	c	p	f	950
13353	is_grantable	13234	-1	10	0	f	i	x	f	950
13353	privilege_type	13224	-1	9	0	f	i	x	f	950
13353	routine_catalog	13226	64	6	0	f	c	p	f	950
13353	routine_name	13226	64	8	0	f	c	p	f	950
13353	routine_schema	13226	64	7	0	f	c	p	f	950
13353	specific_catalog	13226	64	3	0	f	c	p	f	950
13353	specific_name	13226	64	5	0	f	c	p	f	950
13353	specific_schema	13226	64	4	0	f	c	p	f	950
13358	grantee	13226	64	2	0	f	c	p	f	950
13358	grantor	13226	64	1	0	f	c	p	f	950
13358	is_grantable	13234	-1	10	0	f	i	x	f	950
13358	privilege_type	13224	-1	9	0	f	i	x	f	950
13358	routine_catalog	13226	64	6	0	f	c	p	f	950
13358	routine_name	13226	64	8	0	f	c	p	f	950
13358	routine_schema	13226	64	7	0	f	c	p	f	950
13358	specific_catalog	13226	64	3	0	f	c	p	f	950
13358	specific_name	13226	64	5	0	f	c	p	f	950
13358	specific_schema	13226	64	4	0	f	c	p	f	950
13362	routine_catalog	13226	64	4	0	f	c	p	f	950
13362	routine_name	13226	64	6	0	f	c	p	f	950
13362	routine_schema	13226	64	5	0	f	c	p	f	950
13362	specific_catalog	13226	64	1	0	f	c	p	f	950
13362	specific_name	13226	64	3	0	f	c	p	f	950
13362	specific_schema	13226	64	2	0	f	c	p	f	950
13367	routine_catalog	13226	64	4	0	f	c	p	f	950
13367	routine_name	13226	64	6	0	f	c	p	f	950
13367	routine_schema	13226	64	5	0	f	c	p	f	950
13367	sequence_catalog	13226	64	7	0	f	c	p	f	950
13367	sequence_name	13226	64	9	0	f	c	p	f	950
13367	sequence_schema	13226	64	8	0	f	c	p	f	950
13367	specific_catalog	13226	64	1	0	f	c	p	f	950
13367	specific_name	13226	64	3	0	f	c	p	f	950
13367	specific_schema	13226	64	2	0	f	c	p	f	950
13372	routine_catalog	13226	64	4	0	f	c	p	f	950
13372	routine_name	13226	64	6	0	f	c	p	f	950
13372	routine_schema	13226	64	5	0	f	c	p	f	950
13372	specific_catalog	13226	64	1	0	f	c	p	f	950
13372	specific_name	13226	64	3	0	f	c	p	f	950
13372	specific_schema	13226	64	2	0	f	c	p	f	950
13372	table_catalog	13226	64	7	0	f	c	p	f	950
13372	table_name	13226	64	9	0	f	c	p	f	950
13372	table_schema	13226	64	8	0	f	c	p	f	950
13377	as_locator	13234	-1	54	0	f	i	x	f	950
13377	character_maximum_length	13221	4	15	0	t	i	p	f	0
13377	character_octet_length	13221	4	16	0	t	i	p	f	0
13377	character_set_catalog	13226	64	17	0	f	c	p	f	950
13377	character_set_name	13226	64	19	0	f	c	p	f	950
13377	character_set_schema	13226	64	18	0	f	c	p	f	950
13377	collation_catalog	13226	64	20	0	f	c	p	f	950
13377	collation_name	13226	64	22	0	f	c	p	f	950
13377	collation_schema	13226	64	21	0	f	c	p	f	950
13377	created	13232	8	55	0	t	d	p	f	0
13377	data_type	13224	-1	14	0	f	i	x	f	950
13377	datetime_precision	13221	4	26	0	t	i	p	f	0
13377	dtd_identifier	13226	64	36	0	f	c	p	f	950
13377	external_language	13224	-1	40	0	f	i	x	f	950
13377	external_name	13224	-1	39	0	f	i	x	f	950
13377	interval_precision	13221	4	28	0	t	i	p	f	0
13377	interval_type	13224	-1	27	0	f	i	x	f	950
13377	is_deterministic	13234	-1	42	0	f	i	x	f	950
13377	is_implicitly_invocable	13234	-1	49	0	f	i	x	f	950
13377	is_null_call	13234	-1	44	0	f	i	x	f	950
13377	is_udt_dependent	13234	-1	58	0	f	i	x	f	950
13377	is_user_defined_cast	13234	-1	48	0	f	i	x	f	950
13377	last_altered	13232	8	56	0	t	d	p	f	0
13377	max_dynamic_result_sets	13221	4	47	0	t	i	p	f	0
13377	maximum_cardinality	13221	4	35	0	t	i	p	f	0
13377	module_catalog	13226	64	8	0	f	c	p	f	950
13377	module_name	13226	64	10	0	f	c	p	f	950
13377	module_schema	13226	64	9	0	f	c	p	f	950
13377	new_savepoint_level	13234	-1	57	0	f	i	x	f	950
13377	numeric_precision	13221	4	23	0	t	i	p	f	0
13377	numeric_precision_radix	13221	4	24	0	t	i	p	f	0
13377	numeric_scale	13221	4	25	0	t	i	p	f	0
13377	parameter_style	13224	-1	41	0	f	i	x	f	950
13377	result_cast_as_locator	13234	-1	60	0	f	i	x	f	950
13377	result_cast_char_max_length	13221	4	61	0	t	i	p	f	0
13377	result_cast_char_octet_length	13221	4	62	0	t	i	p	f	0
13377	result_cast_char_set_catalog	13226	64	63	0	f	c	p	f	950
13377	result_cast_char_set_name	13226	64	65	0	f	c	p	f	950
13377	result_cast_char_set_schema	13226	64	64	0	f	c	p	f	950
13377	result_cast_collation_catalog	13226	64	66	0	f	c	p	f	950
13377	result_cast_collation_name	13226	64	68	0	f	c	p	f	950
13377	result_cast_collation_schema	13226	64	67	0	f	c	p	f	950
13377	result_cast_datetime_precision	13221	4	72	0	t	i	p	f	0
13377	result_cast_dtd_identifier	13226	64	82	0	f	c	p	f	950
13377	result_cast_from_data_type	13224	-1	59	0	f	i	x	f	950
13377	result_cast_interval_precision	13221	4	74	0	t	i	p	f	0
13377	result_cast_interval_type	13224	-1	73	0	f	i	x	f	950
13377	result_cast_maximum_cardinality	13221	4	81	0	t	i	p	f	0
13377	result_cast_numeric_precision	13221	4	69	0	t	i	p	f	0
13377	result_cast_numeric_precision_radix	13221	4	70	0	t	i	p	f	0
13377	result_cast_numeric_scale	13221	4	71	0	t	i	p	f	0
13377	result_cast_scope_catalog	13226	64	78	0	f	c	p	f	950
13377	result_cast_scope_name	13226	64	80	0	f	c	p	f	950
13377	result_cast_scope_schema	13226	64	79	0	f	c	p	f	950
13377	result_cast_type_udt_catalog	13226	64	75	0	f	c	p	f	950
13377	result_cast_type_udt_name	13226	64	77	0	f	c	p	f	950
13377	result_cast_type_udt_schema	13226	64	76	0	f	c	p	f	950
13377	routine_body	13224	-1	37	0	f	i	x	f	950
13377	routine_catalog	13226	64	4	0	f	c	p	f	950
13377	routine_definition	13224	-1	38	0	f	i	x	f	950
13377	routine_name	13226	64	6	0	f	c	p	f	950
13377	routine_schema	13226	64	5	0	f	c	p	f	950
13377	routine_type	13224	-1	7	0	f	i	x	f	950
13377	schema_level_routine	13234	-1	46	0	f	i	x	f	950
13377	scope_catalog	13226	64	32	0	f	c	p	f	950
13377	scope_name	13226	64	34	0	f	c	p	f	950
13377	scope_schema	13226	64	33	0	f	c	p	f	950
13377	security_type	13224	-1	50	0	f	i	x	f	950
13377	specific_catalog	13226	64	1	0	f	c	p	f	950
13377	specific_name	13226	64	3	0	f	c	p	f	950
13377	specific_schema	13226	64	2	0	f	c	p	f	950
13377	sql_data_access	13224	-1	43	0	f	i	x	f	950
13377	sql_path	13224	-1	45	0	f	i	x	f	950
13377	to_sql_specific_catalog	13226	64	51	0	f	c	p	f	950
13377	to_sql_specific_name	13226	64	53	0	f	c	p	f	950
13377	to_sql_specific_schema	13226	64	52	0	f	c	p	f	950
13377	type_udt_catalog	13226	64	29	0	f	c	p	f	950
13377	type_udt_name	13226	64	31	0	f	c	p	f	950
13377	type_udt_schema	13226	64	30	0	f	c	p	f	950
13377	udt_catalog	13226	64	11	0	f	c	p	f	950
13377	udt_name	13226	64	13	0	f	c	p	f	950
13377	udt_schema	13226	64	12	0	f	c	p	f	950
13382	catalog_name	13226	64	1	0	f	c	p	f	950
13382	default_character_set_catalog	13226	64	4	0	f	c	p	f	950
13382	default_character_set_name	13226	64	6	0	f	c	p	f	950
13382	default_character_set_schema	13226	64	5	0	f	c	p	f	950
13382	schema_name	13226	64	2	0	f	c	p	f	950
13382	schema_owner	13226	64	3	0	f	c	p	f	950
13382	sql_path	13224	-1	7	0	f	i	x	f	950
13386	cycle_option	13234	-1	12	0	f	i	x	f	950
13386	data_type	13224	-1	4	0	f	i	x	f	950
13386	increment	13224	-1	11	0	f	i	x	f	950
13386	maximum_value	13224	-1	10	0	f	i	x	f	950
13386	minimum_value	13224	-1	9	0	f	i	x	f	950
13386	numeric_precision	13221	4	5	0	t	i	p	f	0
13386	numeric_precision_radix	13221	4	6	0	t	i	p	f	0
13386	numeric_scale	13221	4	7	0	t	i	p	f	0
13386	sequence_catalog	13226	64	1	0	f	c	p	f	950
13386	sequence_name	13226	64	3	0	f	c	p	f	950
13386	sequence_schema	13226	64	2	0	f	c	p	f	950
13386	start_value	13224	-1	8	0	f	i	x	f	950
13391	comments	13224	-1	7	0	f	i	x	f	950
13391	feature_id	13224	-1	1	0	f	i	x	f	950
13391	feature_name	13224	-1	2	0	f	i	x	f	950
13391	is_supported	13234	-1	5	0	f	i	x	f	950
13391	is_verified_by	13224	-1	6	0	f	i	x	f	950
13391	sub_feature_id	13224	-1	3	0	f	i	x	f	950
13391	sub_feature_name	13224	-1	4	0	f	i	x	f	950
13396	character_value	13224	-1	4	0	f	i	x	f	950
13396	comments	13224	-1	5	0	f	i	x	f	950
13396	implementation_info_id	13224	-1	1	0	f	i	x	f	950
13396	implementation_info_name	13224	-1	2	0	f	i	x	f	950
13396	integer_value	13221	4	3	0	t	i	p	f	0
13401	comments	13224	-1	5	0	f	i	x	f	950
13401	feature_id	13224	-1	1	0	f	i	x	f	950
13401	feature_name	13224	-1	2	0	f	i	x	f	950
13401	is_supported	13234	-1	3	0	f	i	x	f	950
13401	is_verified_by	13224	-1	4	0	f	i	x	f	950
13406	comments	13224	-1	4	0	f	i	x	f	950
13406	sizing_id	13221	4	1	0	t	i	p	f	0
13406	sizing_name	13224	-1	2	0	f	i	x	f	950
13406	supported_value	13221	4	3	0	t	i	p	f	0
13411	constraint_catalog	13226	64	1	0	f	c	p	f	950
13411	constraint_name	13226	64	3	0	f	c	p	f	950
13411	constraint_schema	13226	64	2	0	f	c	p	f	950
13411	constraint_type	13224	-1	7	0	f	i	x	f	950
13411	enforced	13234	-1	10	0	f	i	x	f	950
13411	initially_deferred	13234	-1	9	0	f	i	x	f	950
13411	is_deferrable	13234	-1	8	0	f	i	x	f	950
13411	nulls_distinct	13234	-1	11	0	f	i	x	f	950
13411	table_catalog	13226	64	4	0	f	c	p	f	950
13411	table_name	13226	64	6	0	f	c	p	f	950
13411	table_schema	13226	64	5	0	f	c	p	f	950
13416	grantee	13226	64	2	0	f	c	p	f	950
13416	grantor	13226	64	1	0	f	c	p	f	950
13416	is_grantable	13234	-1	7	0	f	i	x	f	950
13416	privilege_type	13224	-1	6	0	f	i	x	f	950
13416	table_catalog	13226	64	3	0	f	c	p	f	950
13416	table_name	13226	64	5	0	f	c	p	f	950
13416	table_schema	13226	64	4	0	f	c	p	f	950
13416	with_hierarchy	13234	-1	8	0	f	i	x	f	950
13421	grantee	13226	64	2	0	f	c	p	f	950
13421	grantor	13226	64	1	0	f	c	p	f	950
13421	is_grantable	13234	-1	7	0	f	i	x	f	950
13421	privilege_type	13224	-1	6	0	f	i	x	f	950
13421	table_catalog	13226	64	3	0	f	c	p	f	950
13421	table_name	13226	64	5	0	f	c	p	f	950
13421	table_schema	13226	64	4	0	f	c	p	f	950
13421	with_hierarchy	13234	-1	8	0	f	i	x	f	950
13425	commit_action	13224	-1	12	0	f	i	x	f	950
13425	is_insertable_into	13234	-1	10	0	f	i	x	f	950
13425	is_typed	13234	-1	11	0	f	i	x	f	950
13425	reference_generation	13224	-1	6	0	f	i	x	f	950
13425	self_referencing_column_name	13226	64	5	0	f	c	p	f	950
13425	table_catalog	13226	64	1	0	f	c	p	f	950
13425	table_name	13226	64	3	0	f	c	p	f	950
13425	table_schema	13226	64	2	0	f	c	p	f	950
13425	table_type	13224	-1	4	0	f	i	x	f	950
13425	user_defined_type_catalog	13226	64	7	0	f	c	p	f	950
13425	user_defined_type_name	13226	64	9	0	f	c	p	f	950
13425	user_defined_type_schema	13226	64	8	0	f	c	p	f	950
13430	group_name	13226	64	7	0	f	c	p	f	950
13430	specific_catalog	13226	64	4	0	f	c	p	f	950
13430	specific_name	13226	64	6	0	f	c	p	f	950
13430	specific_schema	13226	64	5	0	f	c	p	f	950
13430	transform_type	13224	-1	8	0	f	i	x	f	950
13430	udt_catalog	13226	64	1	0	f	c	p	f	950
13430	udt_name	13226	64	3	0	f	c	p	f	950
13430	udt_schema	13226	64	2	0	f	c	p	f	950
13435	event_object_catalog	13226	64	4	0	f	c	p	f	950
13435	event_object_column	13226	64	7	0	f	c	p	f	950
13435	event_object_schema	13226	64	5	0	f	c	p	f	950
13435	event_object_table	13226	64	6	0	f	c	p	f	950
13435	trigger_catalog	13226	64	1	0	f	c	p	f	950
13435	trigger_name	13226	64	3	0	f	c	p	f	950
13435	trigger_schema	13226	64	2	0	f	c	p	f	950
13440	action_condition	13224	-1	9	0	f	i	x	f	950
13440	action_order	13221	4	8	0	t	i	p	f	0
13440	action_orientation	13224	-1	11	0	f	i	x	f	950
13440	action_reference_new_row	13226	64	16	0	f	c	p	f	950
13440	action_reference_new_table	13226	64	14	0	f	c	p	f	950
13440	action_reference_old_row	13226	64	15	0	f	c	p	f	950
13440	action_reference_old_table	13226	64	13	0	f	c	p	f	950
13440	action_statement	13224	-1	10	0	f	i	x	f	950
13440	action_timing	13224	-1	12	0	f	i	x	f	950
13440	created	13232	8	17	0	t	d	p	f	0
13440	event_manipulation	13224	-1	4	0	f	i	x	f	950
13440	event_object_catalog	13226	64	5	0	f	c	p	f	950
13440	event_object_schema	13226	64	6	0	f	c	p	f	950
13440	event_object_table	13226	64	7	0	f	c	p	f	950
13440	trigger_catalog	13226	64	1	0	f	c	p	f	950
13440	trigger_name	13226	64	3	0	f	c	p	f	950
13440	trigger_schema	13226	64	2	0	f	c	p	f	950
13445	grantee	13226	64	2	0	f	c	p	f	950
13445	grantor	13226	64	1	0	f	c	p	f	950
13445	is_grantable	13234	-1	7	0	f	i	x	f	950
13445	privilege_type	13224	-1	6	0	f	i	x	f	950
13445	udt_catalog	13226	64	3	0	f	c	p	f	950
13445	udt_name	13226	64	5	0	f	c	p	f	950
13445	udt_schema	13226	64	4	0	f	c	p	f	950
13450	grantee	13226	64	2	0	f	c	p	f	950
13450	grantor	13226	64	1	0	f	c	p	f	950
13450	is_grantable	13234	-1	7	0	f	i	x	f	950
13450	privilege_type	13224	-1	6	0	f	i	x	f	950
13450	udt_catalog	13226	64	3	0	f	c	p	f	950
13450	udt_name	13226	64	5	0	f	c	p	f	950
13450	udt_schema	13226	64	4	0	f	c	p	f	950
13454	grantee	13226	64	2	0	f	c	p	f	950
13454	grantor	13226	64	1	0	f	c	p	f	950
13454	is_grantable	13234	-1	8	0	f	i	x	f	950
13454	object_catalog	13226	64	3	0	f	c	p	f	950
13454	object_name	13226	64	5	0	f	c	p	f	950
13454	object_schema	13226	64	4	0	f	c	p	f	950
13454	object_type	13224	-1	6	0	f	i	x	f	950
13454	privilege_type	13224	-1	7	0	f	i	x	f	950
13459	grantee	13226	64	2	0	f	c	p	f	950
13459	grantor	13226	64	1	0	f	c	p	f	950
13459	is_grantable	13234	-1	8	0	f	i	x	f	950
13459	object_catalog	13226	64	3	0	f	c	p	f	950
13459	object_name	13226	64	5	0	f	c	p	f	950
13459	object_schema	13226	64	4	0	f	c	p	f	950
13459	object_type	13224	-1	6	0	f	i	x	f	950
13459	privilege_type	13224	-1	7	0	f	i	x	f	950
13463	character_maximum_length	13221	4	14	0	t	i	p	f	0
13463	character_octet_length	13221	4	15	0	t	i	p	f	0
13463	character_set_catalog	13226	64	16	0	f	c	p	f	950
13463	character_set_name	13226	64	18	0	f	c	p	f	950
13463	character_set_schema	13226	64	17	0	f	c	p	f	950
13463	collation_catalog	13226	64	19	0	f	c	p	f	950
13463	collation_name	13226	64	21	0	f	c	p	f	950
13463	collation_schema	13226	64	20	0	f	c	p	f	950
13463	data_type	13224	-1	13	0	f	i	x	f	950
13463	datetime_precision	13221	4	25	0	t	i	p	f	0
13463	interval_precision	13221	4	27	0	t	i	p	f	0
13463	interval_type	13224	-1	26	0	f	i	x	f	950
13463	is_final	13234	-1	6	0	f	i	x	f	950
13463	is_instantiable	13234	-1	5	0	f	i	x	f	950
13463	numeric_precision	13221	4	22	0	t	i	p	f	0
13463	numeric_precision_radix	13221	4	23	0	t	i	p	f	0
13463	numeric_scale	13221	4	24	0	t	i	p	f	0
13463	ordering_category	13224	-1	8	0	f	i	x	f	950
13463	ordering_form	13224	-1	7	0	f	i	x	f	950
13463	ordering_routine_catalog	13226	64	9	0	f	c	p	f	950
13463	ordering_routine_name	13226	64	11	0	f	c	p	f	950
13463	ordering_routine_schema	13226	64	10	0	f	c	p	f	950
13463	ref_dtd_identifier	13226	64	29	0	f	c	p	f	950
13463	reference_type	13224	-1	12	0	f	i	x	f	950
13463	source_dtd_identifier	13226	64	28	0	f	c	p	f	950
13463	user_defined_type_catalog	13226	64	1	0	f	c	p	f	950
13463	user_defined_type_category	13224	-1	4	0	f	i	x	f	950
13463	user_defined_type_name	13226	64	3	0	f	c	p	f	950
13463	user_defined_type_schema	13226	64	2	0	f	c	p	f	950
13468	column_name	13226	64	7	0	f	c	p	f	950
13468	table_catalog	13226	64	4	0	f	c	p	f	950
13468	table_name	13226	64	6	0	f	c	p	f	950
13468	table_schema	13226	64	5	0	f	c	p	f	950
13468	view_catalog	13226	64	1	0	f	c	p	f	950
13468	view_name	13226	64	3	0	f	c	p	f	950
13468	view_schema	13226	64	2	0	f	c	p	f	950
13473	specific_catalog	13226	64	4	0	f	c	p	f	950
13473	specific_name	13226	64	6	0	f	c	p	f	950
13473	specific_schema	13226	64	5	0	f	c	p	f	950
13473	table_catalog	13226	64	1	0	f	c	p	f	950
13473	table_name	13226	64	3	0	f	c	p	f	950
13473	table_schema	13226	64	2	0	f	c	p	f	950
13478	table_catalog	13226	64	4	0	f	c	p	f	950
13478	table_name	13226	64	6	0	f	c	p	f	950
13478	table_schema	13226	64	5	0	f	c	p	f	950
13478	view_catalog	13226	64	1	0	f	c	p	f	950
13478	view_name	13226	64	3	0	f	c	p	f	950
13478	view_schema	13226	64	2	0	f	c	p	f	950
13483	check_option	13224	-1	5	0	f	i	x	f	950
13483	is_insertable_into	13234	-1	7	0	f	i	x	f	950
13483	is_trigger_deletable	13234	-1	9	0	f	i	x	f	950
13483	is_trigger_insertable_into	13234	-1	10	0	f	i	x	f	950
13483	is_trigger_updatable	13234	-1	8	0	f	i	x	f	950
13483	is_updatable	13234	-1	6	0	f	i	x	f	950
13483	table_catalog	13226	64	1	0	f	c	p	f	950
13483	table_name	13226	64	3	0	f	c	p	f	950
13483	table_schema	13226	64	2	0	f	c	p	f	950
13483	view_definition	13224	-1	4	0	f	i	x	f	950
13488	dtd_identifier	13226	64	5	0	f	c	p	f	950
13488	object_catalog	13226	64	1	0	f	c	p	f	950
13488	object_name	13226	64	3	0	f	c	p	f	950
13488	object_schema	13226	64	2	0	f	c	p	f	950
13488	object_type	13224	-1	4	0	f	i	x	f	950
13493	character_maximum_length	13221	4	7	0	t	i	p	f	0
13493	character_octet_length	13221	4	8	0	t	i	p	f	0
13493	character_set_catalog	13226	64	9	0	f	c	p	f	950
13493	character_set_name	13226	64	11	0	f	c	p	f	950
13493	character_set_schema	13226	64	10	0	f	c	p	f	950
13493	collation_catalog	13226	64	12	0	f	c	p	f	950
13493	collation_name	13226	64	14	0	f	c	p	f	950
13493	collation_schema	13226	64	13	0	f	c	p	f	950
13493	collection_type_identifier	13226	64	5	0	f	c	p	f	950
13493	data_type	13224	-1	6	0	f	i	x	f	950
13493	datetime_precision	13221	4	18	0	t	i	p	f	0
13493	domain_default	13224	-1	21	0	f	i	x	f	950
13493	dtd_identifier	13226	64	29	0	f	c	p	f	950
13493	interval_precision	13221	4	20	0	t	i	p	f	0
13493	interval_type	13224	-1	19	0	f	i	x	f	950
13493	maximum_cardinality	13221	4	28	0	t	i	p	f	0
13493	numeric_precision	13221	4	15	0	t	i	p	f	0
13493	numeric_precision_radix	13221	4	16	0	t	i	p	f	0
13493	numeric_scale	13221	4	17	0	t	i	p	f	0
13493	object_catalog	13226	64	1	0	f	c	p	f	950
13493	object_name	13226	64	3	0	f	c	p	f	950
13493	object_schema	13226	64	2	0	f	c	p	f	950
13493	object_type	13224	-1	4	0	f	i	x	f	950
13493	scope_catalog	13226	64	25	0	f	c	p	f	950
13493	scope_name	13226	64	27	0	f	c	p	f	950
13493	scope_schema	13226	64	26	0	f	c	p	f	950
13493	udt_catalog	13226	64	22	0	f	c	p	f	950
13493	udt_name	13226	64	24	0	f	c	p	f	950
13493	udt_schema	13226	64	23	0	f	c	p	f	950
13498	attfdwoptions	1009	-1	4	0	f	i	x	f	950
13498	attname	19	64	3	0	f	c	p	f	950
13498	nspname	19	64	1	0	f	c	p	f	950
13498	relname	19	64	2	0	f	c	p	f	950
13503	column_name	13226	64	4	0	f	c	p	f	950
13503	option_name	13226	64	5	0	f	c	p	f	950
13503	option_value	13224	-1	6	0	f	i	x	f	950
13503	table_catalog	13226	64	1	0	f	c	p	f	950
13503	table_name	13226	64	3	0	f	c	p	f	950
13503	table_schema	13226	64	2	0	f	c	p	f	950
13507	authorization_identifier	13226	64	6	0	f	c	p	f	950
13507	fdwoptions	1009	-1	3	0	f	i	x	f	950
13507	fdwowner	26	4	2	0	t	i	p	f	0
13507	foreign_data_wrapper_catalog	13226	64	4	0	f	c	p	f	950
13507	foreign_data_wrapper_language	13224	-1	7	0	f	i	x	f	950
13507	foreign_data_wrapper_name	13226	64	5	0	f	c	p	f	950
13507	oid	26	4	1	0	t	i	p	f	0
13511	foreign_data_wrapper_catalog	13226	64	1	0	f	c	p	f	950
13511	foreign_data_wrapper_name	13226	64	2	0	f	c	p	f	950
13511	option_name	13226	64	3	0	f	c	p	f	950
13511	option_value	13224	-1	4	0	f	i	x	f	950
13515	authorization_identifier	13226	64	3	0	f	c	p	f	950
13515	foreign_data_wrapper_catalog	13226	64	1	0	f	c	p	f	950
13515	foreign_data_wrapper_language	13224	-1	5	0	f	i	x	f	950
13515	foreign_data_wrapper_name	13226	64	2	0	f	c	p	f	950
13515	library_name	13224	-1	4	0	f	i	x	f	950
13519	authorization_identifier	13226	64	9	0	f	c	p	f	950
13519	foreign_data_wrapper_catalog	13226	64	5	0	f	c	p	f	950
13519	foreign_data_wrapper_name	13226	64	6	0	f	c	p	f	950
13519	foreign_server_catalog	13226	64	3	0	f	c	p	f	950
13519	foreign_server_name	13226	64	4	0	f	c	p	f	950
13519	foreign_server_type	13224	-1	7	0	f	i	x	f	950
13519	foreign_server_version	13224	-1	8	0	f	i	x	f	950
13519	oid	26	4	1	0	t	i	p	f	0
13519	srvoptions	1009	-1	2	0	f	i	x	f	950
13524	foreign_server_catalog	13226	64	1	0	f	c	p	f	950
13524	foreign_server_name	13226	64	2	0	f	c	p	f	950
13524	option_name	13226	64	3	0	f	c	p	f	950
13524	option_value	13224	-1	4	0	f	i	x	f	950
13528	authorization_identifier	13226	64	7	0	f	c	p	f	950
13528	foreign_data_wrapper_catalog	13226	64	3	0	f	c	p	f	950
13528	foreign_data_wrapper_name	13226	64	4	0	f	c	p	f	950
13528	foreign_server_catalog	13226	64	1	0	f	c	p	f	950
13528	foreign_server_name	13226	64	2	0	f	c	p	f	950
13528	foreign_server_type	13224	-1	5	0	f	i	x	f	950
13528	foreign_server_version	13224	-1	6	0	f	i	x	f	950
13532	authorization_identifier	13226	64	7	0	f	c	p	f	950
13532	foreign_server_catalog	13226	64	5	0	f	c	p	f	950
13532	foreign_server_name	13226	64	6	0	f	c	p	f	950
13532	foreign_table_catalog	13226	64	1	0	f	c	p	f	950
13532	foreign_table_name	13226	64	3	0	f	c	p	f	950
13532	foreign_table_schema	13226	64	2	0	f	c	p	f	950
13532	ftoptions	1009	-1	4	0	f	i	x	f	950
13537	foreign_table_catalog	13226	64	1	0	f	c	p	f	950
13537	foreign_table_name	13226	64	3	0	f	c	p	f	950
13537	foreign_table_schema	13226	64	2	0	f	c	p	f	950
13537	option_name	13226	64	4	0	f	c	p	f	950
13537	option_value	13224	-1	5	0	f	i	x	f	950
13541	foreign_server_catalog	13226	64	4	0	f	c	p	f	950
13541	foreign_server_name	13226	64	5	0	f	c	p	f	950
13541	foreign_table_catalog	13226	64	1	0	f	c	p	f	950
13541	foreign_table_name	13226	64	3	0	f	c	p	f	950
13541	foreign_table_schema	13226	64	2	0	f	c	p	f	950
13545	authorization_identifier	13226	64	4	0	f	c	p	f	950
13545	foreign_server_catalog	13226	64	5	0	f	c	p	f	950
13545	foreign_server_name	13226	64	6	0	f	c	p	f	950
13545	oid	26	4	1	0	t	i	p	f	0
13545	srvowner	13226	64	7	0	f	c	p	f	950
13545	umoptions	1009	-1	2	0	f	i	x	f	950
13545	umuser	26	4	3	0	t	i	p	f	0
13550	authorization_identifier	13226	64	1	0	f	c	p	f	950
13550	foreign_server_catalog	13226	64	2	0	f	c	p	f	950
13550	foreign_server_name	13226	64	3	0	f	c	p	f	950
13550	option_name	13226	64	4	0	f	c	p	f	950
13550	option_value	13224	-1	5	0	f	i	x	f	950
13555	authorization_identifier	13226	64	1	0	f	c	p	f	950
13555	foreign_server_catalog	13226	64	2	0	f	c	p	f	950
13555	foreign_server_name	13226	64	3	0	f	c	p	f	950', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_index AS
SELECT
    cells[1]::UINTEGER AS indexrelid,
    cells[2]::UINTEGER AS indrelid,
    cells[3]::SMALLINT AS indnatts,
    cells[4]::SMALLINT AS indnkeyatts,
    cells[5] = 't' AS indisunique,
    false AS indnullsnotdistinct,
    cells[6] = 't' AS indisprimary,
    false AS indisexclusion,
    true AS indimmediate,
    false AS indisclustered,
    true AS indisvalid,
    false AS indcheckxmin,
    true AS indisready,
    true AS indislive,
    false AS indisreplident,
    cells[7]::SMALLINT[] AS indkey,
    cells[8]::UINTEGER[] AS indcollation,
    cells[9]::UINTEGER[] AS indclass,
    cells[10]::SMALLINT[] AS indoption,
    NULL::VARCHAR AS indexprs,
    NULL::VARCHAR AS indpred
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('112	2328	1	1	t	t	[1]	[0]	[1981]	[0]
113	1417	1	1	t	t	[1]	[0]	[1981]	[0]
174	1418	1	1	t	t	[1]	[0]	[1981]	[0]
175	1418	2	2	t	f	[2, 3]	[0, 0]	[1981, 1981]	[0, 0]
548	2328	1	1	t	f	[2]	[950]	[10028]	[0]
549	1417	1	1	t	f	[2]	[950]	[10028]	[0]
827	826	3	3	t	f	[2, 3, 4]	[0, 0, 0]	[1981, 1981, 10007]	[0, 0, 0]
828	826	1	1	t	t	[1]	[0]	[1981]	[0]
1232	1214	4	4	f	f	[1, 2, 3, 4]	[0, 0, 0, 0]	[1981, 1981, 1981, 1978]	[0, 0, 0, 0]
1233	1214	2	2	f	f	[5, 6]	[0, 0]	[1981, 1981]	[0, 0]
2187	2611	1	1	f	f	[2]	[0]	[1981]	[0]
2228	3541	1	1	t	f	[3]	[0]	[1981]	[0]
2397	2396	2	2	t	t	[1, 2]	[0, 0]	[1981, 1981]	[0, 0]
2579	2606	1	1	f	f	[11]	[0]	[1981]	[0]
2650	2600	1	1	t	t	[1]	[0]	[1981]	[0]
2651	2601	1	1	t	f	[2]	[950]	[10028]	[0]
2652	2601	1	1	t	t	[1]	[0]	[1981]	[0]
2653	2602	4	4	t	f	[2, 3, 4, 5]	[0, 0, 0, 0]	[1981, 1981, 1981, 1979]	[0, 0, 0, 0]
2654	2602	3	3	t	f	[7, 6, 2]	[0, 0, 0]	[1981, 10007, 1981]	[0, 0, 0]
2655	2603	4	4	t	f	[2, 3, 4, 5]	[0, 0, 0, 0]	[1981, 1981, 1981, 1979]	[0, 0, 0, 0]
2656	2604	2	2	t	f	[2, 3]	[0, 0]	[1981, 1979]	[0, 0]
2657	2604	1	1	t	t	[1]	[0]	[1981]	[0]
2658	1249	2	2	t	f	[1, 2]	[0, 950]	[1981, 10028]	[0, 0]
2659	1249	2	2	t	t	[1, 6]	[0, 0]	[1981, 1979]	[0, 0]
2660	2605	1	1	t	t	[1]	[0]	[1981]	[0]
2661	2605	2	2	t	f	[2, 3]	[0, 0]	[1981, 1981]	[0, 0]
2662	1259	1	1	t	t	[1]	[0]	[1981]	[0]
2663	1259	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
2664	2606	2	2	f	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
2665	2606	3	3	t	f	[8, 9, 2]	[0, 0, 950]	[1981, 1981, 10028]	[0, 0, 0]
2666	2606	1	1	f	f	[9]	[0]	[1981]	[0]
2667	2606	1	1	t	t	[1]	[0]	[1981]	[0]
2668	2607	4	4	t	f	[3, 5, 6, 1]	[0, 0, 0, 0]	[1981, 1978, 1978, 1981]	[0, 0, 0, 0]
2669	2607	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
2670	2607	1	1	t	t	[1]	[0]	[1981]	[0]
2671	1262	1	1	t	f	[2]	[950]	[10028]	[0]
2672	1262	1	1	t	t	[1]	[0]	[1981]	[0]
2673	2608	3	3	f	f	[1, 2, 3]	[0, 0, 0]	[1981, 1981, 1978]	[0, 0, 0]
2674	2608	3	3	f	f	[4, 5, 6]	[0, 0, 0]	[1981, 1981, 1978]	[0, 0, 0]
2675	2609	3	3	t	t	[1, 2, 3]	[0, 0, 0]	[1981, 1981, 1978]	[0, 0, 0]
2676	1260	1	1	t	f	[2]	[950]	[10028]	[0]
2677	1260	1	1	t	t	[1]	[0]	[1981]	[0]
2678	2610	1	1	f	f	[2]	[0]	[1981]	[0]
2679	2610	1	1	t	t	[1]	[0]	[1981]	[0]
2680	2611	2	2	t	t	[1, 3]	[0, 0]	[1981, 1978]	[0, 0]
2681	2612	1	1	t	f	[2]	[950]	[10028]	[0]
2682	2612	1	1	t	t	[1]	[0]	[1981]	[0]
2683	2613	2	2	t	t	[1, 2]	[0, 0]	[1981, 1978]	[0, 0]
2684	2615	1	1	t	f	[2]	[950]	[10028]	[0]
2685	2615	1	1	t	t	[1]	[0]	[1981]	[0]
2686	2616	3	3	t	f	[2, 3, 4]	[0, 950, 0]	[1981, 10028, 1981]	[0, 0, 0]
2687	2616	1	1	t	t	[1]	[0]	[1981]	[0]
2688	2617	1	1	t	t	[1]	[0]	[1981]	[0]
2689	2617	4	4	t	f	[2, 8, 9, 3]	[950, 0, 0, 0]	[10028, 1981, 1981, 1981]	[0, 0, 0, 0]
2690	1255	1	1	t	t	[1]	[0]	[1981]	[0]
2691	1255	3	3	t	f	[2, 20, 3]	[950, 0, 0]	[10028, 10032, 1981]	[0, 0, 0]
2692	2618	1	1	t	t	[1]	[0]	[1981]	[0]
2693	2618	2	2	t	f	[3, 2]	[0, 950]	[1981, 10028]	[0, 0]
2694	1261	2	2	t	t	[1, 2]	[0, 0]	[1981, 1981]	[0, 0]
2695	1261	2	2	t	f	[2, 1]	[0, 0]	[1981, 1981]	[0, 0]
2696	2619	3	3	t	t	[1, 2, 3]	[0, 0, 0]	[1981, 1979, 10003]	[0, 0, 0]
2697	1213	1	1	t	t	[1]	[0]	[1981]	[0]
2698	1213	1	1	t	f	[2]	[950]	[10028]	[0]
2699	2620	1	1	f	f	[11]	[0]	[1981]	[0]
2701	2620	2	2	t	f	[2, 4]	[0, 950]	[1981, 10028]	[0, 0]
2702	2620	1	1	t	t	[1]	[0]	[1981]	[0]
2703	1247	1	1	t	t	[1]	[0]	[1981]	[0]
2704	1247	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
2754	2753	3	3	t	f	[2, 3, 4]	[0, 950, 0]	[1981, 10028, 1981]	[0, 0, 0]
2755	2753	1	1	t	t	[1]	[0]	[1981]	[0]
2756	2602	1	1	t	t	[1]	[0]	[1981]	[0]
2757	2603	1	1	t	t	[1]	[0]	[1981]	[0]
2965	2964	2	2	t	t	[1, 2]	[0, 0]	[1981, 1981]	[0, 0]
2996	2995	1	1	t	t	[1]	[0]	[1981]	[0]
3080	3079	1	1	t	t	[1]	[0]	[1981]	[0]
3081	3079	1	1	t	f	[2]	[950]	[10028]	[0]
3085	3456	1	1	t	t	[1]	[0]	[1981]	[0]
3119	3118	1	1	t	t	[1]	[0]	[1981]	[0]
3164	3456	3	3	t	f	[2, 7, 3]	[950, 0, 0]	[10028, 1978, 1981]	[0, 0, 0]
3257	3256	1	1	t	t	[1]	[0]	[1981]	[0]
3258	3256	2	2	t	f	[3, 2]	[0, 950]	[1981, 10028]	[0, 0]
3351	3350	1	1	t	t	[1]	[0]	[1981]	[0]
3379	3381	1	1	f	f	[2]	[0]	[1981]	[0]
3380	3381	1	1	t	t	[1]	[0]	[1981]	[0]
3395	3394	3	3	t	t	[1, 2, 3]	[0, 0, 0]	[1981, 1981, 1978]	[0, 0, 0]
3433	3429	2	2	t	t	[1, 2]	[0, 0]	[1981, 10003]	[0, 0]
3455	1259	2	2	f	f	[9, 8]	[0, 0]	[1981, 1981]	[0, 0]
3467	3466	1	1	t	f	[2]	[950]	[10028]	[0]
3468	3466	1	1	t	t	[1]	[0]	[1981]	[0]
3502	3501	1	1	t	t	[1]	[0]	[1981]	[0]
3503	3501	2	2	t	f	[2, 4]	[0, 950]	[1981, 10028]	[0, 0]
3534	3501	2	2	t	f	[2, 3]	[0, 0]	[1981, 10012]	[0, 0]
3542	3541	1	1	t	t	[1]	[0]	[1981]	[0]
3574	3576	1	1	t	t	[1]	[0]	[1981]	[0]
3575	3576	2	2	t	f	[2, 3]	[0, 0]	[1981, 1981]	[0, 0]
3593	3592	3	3	t	t	[1, 2, 3]	[0, 0, 950]	[1981, 1981, 3126]	[0, 0, 0]
3597	3596	4	4	t	t	[1, 2, 3, 4]	[0, 0, 0, 950]	[1981, 1981, 1978, 3126]	[0, 0, 0, 0]
3604	3600	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
3605	3600	1	1	t	t	[1]	[0]	[1981]	[0]
3606	3601	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
3607	3601	1	1	t	t	[1]	[0]	[1981]	[0]
3608	3602	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
3609	3603	3	3	t	t	[1, 2, 3]	[0, 0, 0]	[1981, 1978, 1978]	[0, 0, 0]
3712	3602	1	1	t	t	[1]	[0]	[1981]	[0]
3766	3764	2	2	t	f	[2, 3]	[950, 0]	[10028, 1981]	[0, 0]
3767	3764	1	1	t	t	[1]	[0]	[1981]	[0]
3997	3381	2	2	t	f	[3, 4]	[950, 0]	[10028, 1981]	[0, 0]
5002	2224	1	1	t	t	[1]	[0]	[1981]	[0]
6001	6000	1	1	t	t	[1]	[0]	[1981]	[0]
6002	6000	1	1	t	f	[2]	[950]	[3126]	[0]
6110	6104	1	1	t	t	[1]	[0]	[1981]	[0]
6111	6104	1	1	t	f	[2]	[950]	[10028]	[0]
6112	6106	1	1	t	t	[1]	[0]	[1981]	[0]
6113	6106	2	2	t	f	[3, 2]	[0, 0]	[1981, 1981]	[0, 0]
6114	6100	1	1	t	t	[1]	[0]	[1981]	[0]
6115	6100	2	2	t	f	[2, 4]	[0, 950]	[1981, 10028]	[0, 0]
6116	6106	1	1	f	f	[2]	[0]	[1981]	[0]
6117	6102	2	2	t	t	[2, 1]	[0, 0]	[1981, 1981]	[0, 0]
6238	6237	1	1	t	t	[1]	[0]	[1981]	[0]
6239	6237	2	2	t	f	[3, 2]	[0, 0]	[1981, 1981]	[0, 0]
6246	6243	1	1	t	f	[2]	[950]	[3126]	[0]
6247	6243	1	1	t	t	[1]	[0]	[1981]	[0]', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin.pg_constraint AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS conname,
    11::UINTEGER AS connamespace,
    cells[3] AS contype,
    false AS condeferrable,
    false AS condeferred,
    true AS convalidated,
    cells[4]::UINTEGER AS conrelid,
    0::UINTEGER AS contypid,
    cells[5]::UINTEGER AS conindid,
    0::UINTEGER AS conparentid,
    0::UINTEGER AS confrelid,
    ' ' AS confupdtype,
    ' ' AS confdeltype,
    ' ' AS confmatchtype,
    true AS conislocal,
    0::INTEGER AS coninhcount,
    true AS connoinherit,
    cells[6]::SMALLINT[] AS conkey,
    NULL::SMALLINT[] AS confkey,
    NULL::UINTEGER[] AS conpfeqop,
    NULL::UINTEGER[] AS conppeqop,
    NULL::UINTEGER[] AS conffeqop,
    NULL::SMALLINT[] AS confdelsetcols,
    NULL::UINTEGER[] AS conexclop,
    NULL::VARCHAR AS conbin
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('10115	pg_proc_oid_index	p	1255	2690	[1]
10116	pg_proc_proname_args_nsp_index	u	1255	2691	[2,20,3]
10117	pg_type_oid_index	p	1247	2703	[1]
10118	pg_type_typname_nsp_index	u	1247	2704	[2,3]
10119	pg_attribute_relid_attnam_index	u	1249	2658	[1,2]
10120	pg_attribute_relid_attnum_index	p	1249	2659	[1,6]
10121	pg_class_oid_index	p	1259	2662	[1]
10122	pg_class_relname_nsp_index	u	1259	2663	[2,3]
10123	pg_attrdef_adrelid_adnum_index	u	2604	2656	[2,3]
10124	pg_attrdef_oid_index	p	2604	2657	[1]
10125	pg_constraint_conrelid_contypid_conname_index	u	2606	2665	[8,9,2]
10126	pg_constraint_oid_index	p	2606	2667	[1]
10127	pg_inherits_relid_seqno_index	p	2611	2680	[1,3]
10128	pg_index_indexrelid_index	p	2610	2679	[1]
10129	pg_operator_oid_index	p	2617	2688	[1]
10130	pg_operator_oprname_l_r_n_index	u	2617	2689	[2,8,9,3]
10131	pg_opfamily_am_name_nsp_index	u	2753	2754	[2,3,4]
10132	pg_opfamily_oid_index	p	2753	2755	[1]
10133	pg_opclass_am_name_nsp_index	u	2616	2686	[2,3,4]
10134	pg_opclass_oid_index	p	2616	2687	[1]
10135	pg_am_name_index	u	2601	2651	[2]
10136	pg_am_oid_index	p	2601	2652	[1]
10137	pg_amop_fam_strat_index	u	2602	2653	[2,3,4,5]
10138	pg_amop_opr_fam_index	u	2602	2654	[7,6,2]
10139	pg_amop_oid_index	p	2602	2756	[1]
10140	pg_amproc_fam_proc_index	u	2603	2655	[2,3,4,5]
10141	pg_amproc_oid_index	p	2603	2757	[1]
10142	pg_language_name_index	u	2612	2681	[2]
10143	pg_language_oid_index	p	2612	2682	[1]
10144	pg_largeobject_metadata_oid_index	p	2995	2996	[1]
10145	pg_largeobject_loid_pn_index	p	2613	2683	[1,2]
10146	pg_aggregate_fnoid_index	p	2600	2650	[1]
10147	pg_statistic_relid_att_inh_index	p	2619	2696	[1,2,3]
10148	pg_statistic_ext_oid_index	p	3381	3380	[1]
10149	pg_statistic_ext_name_index	u	3381	3997	[3,4]
10150	pg_statistic_ext_data_stxoid_inh_index	p	3429	3433	[1,2]
10151	pg_rewrite_oid_index	p	2618	2692	[1]
10152	pg_rewrite_rel_rulename_index	u	2618	2693	[3,2]
10153	pg_trigger_tgrelid_tgname_index	u	2620	2701	[2,4]
10154	pg_trigger_oid_index	p	2620	2702	[1]
10155	pg_event_trigger_evtname_index	u	3466	3467	[2]
10156	pg_event_trigger_oid_index	p	3466	3468	[1]
10157	pg_description_o_c_o_index	p	2609	2675	[1,2,3]
10158	pg_cast_oid_index	p	2605	2660	[1]
10159	pg_cast_source_target_index	u	2605	2661	[2,3]
10160	pg_enum_oid_index	p	3501	3502	[1]
10161	pg_enum_typid_label_index	u	3501	3503	[2,4]
10162	pg_enum_typid_sortorder_index	u	3501	3534	[2,3]
10163	pg_namespace_nspname_index	u	2615	2684	[2]
10164	pg_namespace_oid_index	p	2615	2685	[1]
10165	pg_conversion_default_index	u	2607	2668	[3,5,6,1]
10166	pg_conversion_name_nsp_index	u	2607	2669	[2,3]
10167	pg_conversion_oid_index	p	2607	2670	[1]
10168	pg_database_datname_index	u	1262	2671	[2]
10169	pg_database_oid_index	p	1262	2672	[1]
10170	pg_db_role_setting_databaseid_rol_index	p	2964	2965	[1,2]
10171	pg_tablespace_oid_index	p	1213	2697	[1]
10172	pg_tablespace_spcname_index	u	1213	2698	[2]
10173	pg_authid_rolname_index	u	1260	2676	[2]
10174	pg_authid_oid_index	p	1260	2677	[1]
10175	pg_auth_members_role_member_index	p	1261	2694	[1,2]
10176	pg_auth_members_member_role_index	u	1261	2695	[2,1]
10177	pg_shdescription_o_c_index	p	2396	2397	[1,2]
10178	pg_ts_config_cfgname_index	u	3602	3608	[2,3]
10179	pg_ts_config_oid_index	p	3602	3712	[1]
10180	pg_ts_config_map_index	p	3603	3609	[1,2,3]
10181	pg_ts_dict_dictname_index	u	3600	3604	[2,3]
10182	pg_ts_dict_oid_index	p	3600	3605	[1]
10183	pg_ts_parser_prsname_index	u	3601	3606	[2,3]
10184	pg_ts_parser_oid_index	p	3601	3607	[1]
10185	pg_ts_template_tmplname_index	u	3764	3766	[2,3]
10186	pg_ts_template_oid_index	p	3764	3767	[1]
10187	pg_extension_oid_index	p	3079	3080	[1]
10188	pg_extension_name_index	u	3079	3081	[2]
10189	pg_foreign_data_wrapper_oid_index	p	2328	112	[1]
10190	pg_foreign_data_wrapper_name_index	u	2328	548	[2]
10191	pg_foreign_server_oid_index	p	1417	113	[1]
10192	pg_foreign_server_name_index	u	1417	549	[2]
10193	pg_user_mapping_oid_index	p	1418	174	[1]
10194	pg_user_mapping_user_server_index	u	1418	175	[2,3]
10195	pg_foreign_table_relid_index	p	3118	3119	[1]
10196	pg_policy_oid_index	p	3256	3257	[1]
10197	pg_policy_polrelid_polname_index	u	3256	3258	[3,2]
10198	pg_replication_origin_roiident_index	p	6000	6001	[1]
10199	pg_replication_origin_roname_index	u	6000	6002	[2]
10200	pg_default_acl_role_nsp_obj_index	u	826	827	[2,3,4]
10201	pg_default_acl_oid_index	p	826	828	[1]
10202	pg_init_privs_o_c_o_index	p	3394	3395	[1,2,3]
10203	pg_seclabel_object_index	p	3596	3597	[1,2,3,4]
10204	pg_shseclabel_object_index	p	3592	3593	[1,2,3]
10205	pg_collation_name_enc_nsp_index	u	3456	3164	[2,7,3]
10206	pg_collation_oid_index	p	3456	3085	[1]
10207	pg_parameter_acl_parname_index	u	6243	6246	[2]
10208	pg_parameter_acl_oid_index	p	6243	6247	[1]
10209	pg_partitioned_table_partrelid_index	p	3350	3351	[1]
10210	pg_range_rngtypid_index	p	3541	3542	[1]
10211	pg_range_rngmultitypid_index	u	3541	2228	[3]
10212	pg_transform_oid_index	p	3576	3574	[1]
10213	pg_transform_type_lang_index	u	3576	3575	[2,3]
10214	pg_sequence_seqrelid_index	p	2224	5002	[1]
10215	pg_publication_oid_index	p	6104	6110	[1]
10216	pg_publication_pubname_index	u	6104	6111	[2]
10217	pg_publication_namespace_oid_index	p	6237	6238	[1]
10218	pg_publication_namespace_pnnspid_pnpubid_index	u	6237	6239	[3,2]
10219	pg_publication_rel_oid_index	p	6106	6112	[1]
10220	pg_publication_rel_prrelid_prpubid_index	u	6106	6113	[3,2]
10221	pg_subscription_oid_index	p	6100	6114	[1]
10222	pg_subscription_subname_index	u	6100	6115	[2,4]
10223	pg_subscription_rel_srrelid_srsubid_index	p	6102	6117	[2,1]', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.sql_features AS
SELECT
    cells[1] AS feature_id,
    cells[2] AS feature_name,
    cells[3] AS sub_feature_id,
    cells[4] AS sub_feature_name,
    cells[5] AS is_supported,
    NULL::VARCHAR AS is_verified_by,
    cells[6] AS comments
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('B011	Embedded Ada			NO	
B012	Embedded C			YES	
B013	Embedded COBOL			NO	
B014	Embedded Fortran			NO	
B015	Embedded MUMPS			NO	
B016	Embedded Pascal			NO	
B017	Embedded PL/I			NO	
B021	Direct SQL			YES	
B031	Basic dynamic SQL			NO	
B032	Extended dynamic SQL			NO	
B032	Extended dynamic SQL	01	<describe input statement>	NO	
B033	Untyped SQL-invoked function arguments			NO	
B034	Dynamic specification of cursor attributes			NO	
B035	Non-extended descriptor names			NO	
B041	Extensions to embedded SQL exception declarations			NO	
B051	Enhanced execution rights			NO	
B111	Module language Ada			NO	
B112	Module language C			NO	
B113	Module language COBOL			NO	
B114	Module language Fortran			NO	
B115	Module language MUMPS			NO	
B116	Module language Pascal			NO	
B117	Module language PL/I			NO	
B121	Routine language Ada			NO	
B122	Routine language C			NO	
B123	Routine language COBOL			NO	
B124	Routine language Fortran			NO	
B125	Routine language MUMPS			NO	
B126	Routine language Pascal			NO	
B127	Routine language PL/I			NO	
B128	Routine language SQL			YES	
B200	Polymorphic table functions			NO	
B201	More than one PTF generic table parameter			NO	
B202	PTF Copartitioning			NO	
B203	More than one copartition specification			NO	
B204	PRUNE WHEN EMPTY			NO	
B205	Pass-through columns			NO	
B206	PTF descriptor parameters			NO	
B207	Cross products of partitionings			NO	
B208	PTF component procedure interface			NO	
B209	PTF extended names			NO	
B211	Module language Ada: VARCHAR and NUMERIC support			NO	
B221	Routine language Ada: VARCHAR and NUMERIC support			NO	
E011	Numeric data types			YES	
E011	Numeric data types	01	INTEGER and SMALLINT data types	YES	
E011	Numeric data types	02	REAL, DOUBLE PRECISION, and FLOAT data types	YES	
E011	Numeric data types	03	DECIMAL and NUMERIC data types	YES	
E011	Numeric data types	04	Arithmetic operators	YES	
E011	Numeric data types	05	Numeric comparison	YES	
E011	Numeric data types	06	Implicit casting among the numeric data types	YES	
E021	Character data types			YES	
E021	Character string types	01	CHARACTER data type	YES	
E021	Character string types	02	CHARACTER VARYING data type	YES	
E021	Character string types	03	Character literals	YES	
E021	Character string types	04	CHARACTER_LENGTH function	YES	trims trailing spaces from CHARACTER values before counting
E021	Character string types	05	OCTET_LENGTH function	YES	
E021	Character string types	06	SUBSTRING function	YES	
E021	Character string types	07	Character concatenation	YES	
E021	Character string types	08	UPPER and LOWER functions	YES	
E021	Character string types	09	TRIM function	YES	
E021	Character string types	10	Implicit casting among the character string types	YES	
E021	Character string types	11	POSITION function	YES	
E021	Character string types	12	Character comparison	YES	
E031	Identifiers			YES	
E031	Identifiers	01	Delimited identifiers	YES	
E031	Identifiers	02	Lower case identifiers	YES	
E031	Identifiers	03	Trailing underscore	YES	
E051	Basic query specification			YES	
E051	Basic query specification	01	SELECT DISTINCT	YES	
E051	Basic query specification	02	GROUP BY clause	YES	
E051	Basic query specification	04	GROUP BY can contain columns not in <select list>	YES	
E051	Basic query specification	05	Select list items can be renamed	YES	
E051	Basic query specification	06	HAVING clause	YES	
E051	Basic query specification	07	Qualified * in select list	YES	
E051	Basic query specification	08	Correlation names in the FROM clause	YES	
E051	Basic query specification	09	Rename columns in the FROM clause	YES	
E061	Basic predicates and search conditions			YES	
E061	Basic predicates and search conditions	01	Comparison predicate	YES	
E061	Basic predicates and search conditions	02	BETWEEN predicate	YES	
E061	Basic predicates and search conditions	03	IN predicate with list of values	YES	
E061	Basic predicates and search conditions	04	LIKE predicate	YES	
E061	Basic predicates and search conditions	05	LIKE predicate ESCAPE clause	YES	
E061	Basic predicates and search conditions	06	NULL predicate	YES	
E061	Basic predicates and search conditions	07	Quantified comparison predicate	YES	
E061	Basic predicates and search conditions	08	EXISTS predicate	YES	
E061	Basic predicates and search conditions	09	Subqueries in comparison predicate	YES	
E061	Basic predicates and search conditions	11	Subqueries in IN predicate	YES	
E061	Basic predicates and search conditions	12	Subqueries in quantified comparison predicate	YES	
E061	Basic predicates and search conditions	13	Correlated subqueries	YES	
E061	Basic predicates and search conditions	14	Search condition	YES	
E071	Basic query expressions			YES	
E071	Basic query expressions	01	UNION DISTINCT table operator	YES	
E071	Basic query expressions	02	UNION ALL table operator	YES	
E071	Basic query expressions	03	EXCEPT DISTINCT table operator	YES	
E071	Basic query expressions	05	Columns combined via table operators need not have exactly the same data type	YES	
E071	Basic query expressions	06	Table operators in subqueries	YES	
E081	Basic Privileges			YES	
E081	Basic Privileges	01	SELECT privilege	YES	
E081	Basic Privileges	02	DELETE privilege	YES	
E081	Basic Privileges	03	INSERT privilege at the table level	YES	
E081	Basic Privileges	04	UPDATE privilege at the table level	YES	
E081	Basic Privileges	05	UPDATE privilege at the column level	YES	
E081	Basic Privileges	06	REFERENCES privilege at the table level	YES	
E081	Basic Privileges	07	REFERENCES privilege at the column level	YES	
E081	Basic Privileges	08	WITH GRANT OPTION	YES	
E081	Basic Privileges	09	USAGE privilege	YES	
E081	Basic Privileges	10	EXECUTE privilege	YES	
E091	Set functions			YES	
E091	Set functions	01	AVG	YES	
E091	Set functions	02	COUNT	YES	
E091	Set functions	03	MAX	YES	
E091	Set functions	04	MIN	YES	
E091	Set functions	05	SUM	YES	
E091	Set functions	06	ALL quantifier	YES	
E091	Set functions	07	DISTINCT quantifier	YES	
E101	Basic data manipulation			YES	
E101	Basic data manipulation	01	INSERT statement	YES	
E101	Basic data manipulation	03	Searched UPDATE statement	YES	
E101	Basic data manipulation	04	Searched DELETE statement	YES	
E111	Single row SELECT statement			YES	
E121	Basic cursor support			YES	
E121	Basic cursor support	01	DECLARE CURSOR	YES	
E121	Basic cursor support	02	ORDER BY columns need not be in select list	YES	
E121	Basic cursor support	03	Value expressions in ORDER BY clause	YES	
E121	Basic cursor support	04	OPEN statement	YES	
E121	Basic cursor support	06	Positioned UPDATE statement	YES	
E121	Basic cursor support	07	Positioned DELETE statement	YES	
E121	Basic cursor support	08	CLOSE statement	YES	
E121	Basic cursor support	10	FETCH statement implicit NEXT	YES	
E121	Basic cursor support	17	WITH HOLD cursors	YES	
E131	Null value support (nulls in lieu of values)			YES	
E141	Basic integrity constraints			YES	
E141	Basic integrity constraints	01	NOT NULL constraints	YES	
E141	Basic integrity constraints	02	UNIQUE constraints of NOT NULL columns	YES	
E141	Basic integrity constraints	03	PRIMARY KEY constraints	YES	
E141	Basic integrity constraints	04	Basic FOREIGN KEY constraint with the NO ACTION default for both referential delete action and referential update action	YES	
E141	Basic integrity constraints	06	CHECK constraints	YES	
E141	Basic integrity constraints	07	Column defaults	YES	
E141	Basic integrity constraints	08	NOT NULL inferred on PRIMARY KEY	YES	
E141	Basic integrity constraints	10	Names in a foreign key can be specified in any order	YES	
E151	Transaction support			YES	
E151	Transaction support	01	COMMIT statement	YES	
E151	Transaction support	02	ROLLBACK statement	YES	
E152	Basic SET TRANSACTION statement			YES	
E152	Basic SET TRANSACTION statement	01	SET TRANSACTION statement: ISOLATION LEVEL SERIALIZABLE clause	YES	
E152	Basic SET TRANSACTION statement	02	SET TRANSACTION statement: READ ONLY and READ WRITE clauses	YES	
E153	Updatable queries with subqueries			YES	
E161	SQL comments using leading double minus			YES	
E171	SQLSTATE support			YES	
E182	Host language binding			YES	
F021	Basic information schema			YES	
F021	Basic information schema	01	COLUMNS view	YES	
F021	Basic information schema	02	TABLES view	YES	
F021	Basic information schema	03	VIEWS view	YES	
F021	Basic information schema	04	TABLE_CONSTRAINTS view	YES	
F021	Basic information schema	05	REFERENTIAL_CONSTRAINTS view	YES	
F021	Basic information schema	06	CHECK_CONSTRAINTS view	YES	
F031	Basic schema manipulation			YES	
F031	Basic schema manipulation	01	CREATE TABLE statement to create persistent base tables	YES	
F031	Basic schema manipulation	02	CREATE VIEW statement	YES	
F031	Basic schema manipulation	03	GRANT statement	YES	
F031	Basic schema manipulation	04	ALTER TABLE statement: ADD COLUMN clause	YES	
F031	Basic schema manipulation	13	DROP TABLE statement: RESTRICT clause	YES	
F031	Basic schema manipulation	16	DROP VIEW statement: RESTRICT clause	YES	
F031	Basic schema manipulation	19	REVOKE statement: RESTRICT clause	YES	
F032	CASCADE drop behavior			YES	
F033	ALTER TABLE statement: DROP COLUMN clause			YES	
F034	Extended REVOKE statement			YES	
F034	Extended REVOKE statement	01	REVOKE statement performed by other than the owner of a schema object	YES	
F034	Extended REVOKE statement	02	REVOKE statement: GRANT OPTION FOR clause	YES	
F034	Extended REVOKE statement	03	REVOKE statement to revoke a privilege that the grantee has WITH GRANT OPTION	YES	
F041	Basic joined table			YES	
F041	Basic joined table	01	Inner join (but not necessarily the INNER keyword)	YES	
F041	Basic joined table	02	INNER keyword	YES	
F041	Basic joined table	03	LEFT OUTER JOIN	YES	
F041	Basic joined table	04	RIGHT OUTER JOIN	YES	
F041	Basic joined table	05	Outer joins can be nested	YES	
F041	Basic joined table	07	The inner table in a left or right outer join can also be used in an inner join	YES	
F041	Basic joined table	08	All comparison operators are supported (rather than just =)	YES	
F051	Basic date and time			YES	
F051	Basic date and time	01	DATE data type (including support of DATE literal)	YES	
F051	Basic date and time	02	TIME data type (including support of TIME literal) with fractional seconds precision of at least 0	YES	
F051	Basic date and time	03	TIMESTAMP data type (including support of TIMESTAMP literal) with fractional seconds precision of at least 0 and 6	YES	
F051	Basic date and time	04	Comparison predicate on DATE, TIME, and TIMESTAMP data types	YES	
F051	Basic date and time	05	Explicit CAST between datetime types and character string types	YES	
F051	Basic date and time	06	CURRENT_DATE	YES	
F051	Basic date and time	07	LOCALTIME	YES	
F051	Basic date and time	08	LOCALTIMESTAMP	YES	
F052	Intervals and datetime arithmetic			YES	
F053	OVERLAPS predicate			YES	
F054	TIMESTAMP in DATE type precedence list			NO	
F081	UNION and EXCEPT in views			YES	
F111	Isolation levels other than SERIALIZABLE			YES	
F111	Isolation levels other than SERIALIZABLE	01	READ UNCOMMITTED isolation level	YES	
F111	Isolation levels other than SERIALIZABLE	02	READ COMMITTED isolation level	YES	
F111	Isolation levels other than SERIALIZABLE	03	REPEATABLE READ isolation level	YES	
F121	Basic diagnostics management			NO	
F121	Basic diagnostics management	01	GET DIAGNOSTICS statement	NO	
F121	Basic diagnostics management	02	SET TRANSACTION statement: DIAGNOSTICS SIZE clause	NO	
F122	Enhanced diagnostics management			NO	
F123	All diagnostics			NO	
F131	Grouped operations			YES	
F131	Grouped operations	01	WHERE, GROUP BY, and HAVING clauses supported in queries with grouped views	YES	
F131	Grouped operations	02	Multiple tables supported in queries with grouped views	YES	
F131	Grouped operations	03	Set functions supported in queries with grouped views	YES	
F131	Grouped operations	04	Subqueries with GROUP BY and HAVING clauses and grouped views	YES	
F131	Grouped operations	05	Single row SELECT with GROUP BY and HAVING clauses and grouped views	YES	
F171	Multiple schemas per user			YES	
F181	Multiple module support			YES	
F191	Referential delete actions			YES	
F200	TRUNCATE TABLE statement			YES	
F201	CAST function			YES	
F202	TRUNCATE TABLE: identity column restart option			YES	
F221	Explicit defaults			YES	
F222	INSERT statement: DEFAULT VALUES clause			YES	
F231	Privilege tables			YES	
F231	Privilege tables	01	TABLE_PRIVILEGES view	YES	
F231	Privilege tables	02	COLUMN_PRIVILEGES view	YES	
F231	Privilege tables	03	USAGE_PRIVILEGES view	YES	
F251	Domain support			YES	
F261	CASE expression			YES	
F261	CASE expression	01	Simple CASE	YES	
F261	CASE expression	02	Searched CASE	YES	
F261	CASE expression	03	NULLIF	YES	
F261	CASE expression	04	COALESCE	YES	
F262	Extended CASE expression			YES	
F263	Comma-separated predicates in simple CASE expression			NO	
F271	Compound character literals			YES	
F281	LIKE enhancements			YES	
F291	UNIQUE predicate			NO	
F292	UNIQUE null treatment			YES	SQL:202x draft
F301	CORRESPONDING in query expressions			NO	
F302	INTERSECT table operator			YES	
F302	INTERSECT table operator	01	INTERSECT DISTINCT table operator	YES	
F302	INTERSECT table operator	02	INTERSECT ALL table operator	YES	
F304	EXCEPT ALL table operator			YES	
F311	Schema definition statement			YES	
F311	Schema definition statement	01	CREATE SCHEMA	YES	
F311	Schema definition statement	02	CREATE TABLE for persistent base tables	YES	
F311	Schema definition statement	03	CREATE VIEW	YES	
F311	Schema definition statement	04	CREATE VIEW: WITH CHECK OPTION	YES	
F311	Schema definition statement	05	GRANT statement	YES	
F312	MERGE statement			YES	
F313	Enhanced MERGE statement			YES	
F314	MERGE statement with DELETE branch			YES	
F321	User authorization			YES	
F341	Usage tables			YES	
F361	Subprogram support			YES	
F381	Extended schema manipulation			YES	
F381	Extended schema manipulation	01	ALTER TABLE statement: ALTER COLUMN clause	YES	
F381	Extended schema manipulation	02	ALTER TABLE statement: ADD CONSTRAINT clause	YES	
F381	Extended schema manipulation	03	ALTER TABLE statement: DROP CONSTRAINT clause	YES	
F382	Alter column data type			YES	
F383	Set column not null clause			YES	
F384	Drop identity property clause			YES	
F385	Drop column generation expression clause			YES	
F386	Set identity column generation clause			YES	
F391	Long identifiers			YES	
F392	Unicode escapes in identifiers			YES	
F393	Unicode escapes in literals			YES	
F394	Optional normal form specification			YES	
F401	Extended joined table			YES	
F401	Extended joined table	01	NATURAL JOIN	YES	
F401	Extended joined table	02	FULL OUTER JOIN	YES	
F401	Extended joined table	04	CROSS JOIN	YES	
F402	Named column joins for LOBs, arrays, and multisets			YES	
F403	Partitioned joined tables			NO	
F404	Range variable for common column names			YES	
F411	Time zone specification			YES	differences regarding literal interpretation
F421	National character			YES	
F431	Read-only scrollable cursors			YES	
F431	Read-only scrollable cursors	01	FETCH with explicit NEXT	YES	
F431	Read-only scrollable cursors	02	FETCH FIRST	YES	
F431	Read-only scrollable cursors	03	FETCH LAST	YES	
F431	Read-only scrollable cursors	04	FETCH PRIOR	YES	
F431	Read-only scrollable cursors	05	FETCH ABSOLUTE	YES	
F431	Read-only scrollable cursors	06	FETCH RELATIVE	YES	
F441	Extended set function support			YES	
F442	Mixed column references in set functions			YES	
F451	Character set definition			NO	
F461	Named character sets			NO	
F471	Scalar subquery values			YES	
F481	Expanded NULL predicate			YES	
F491	Constraint management			YES	
F492	Optional table constraint enforcement			NO	
F501	Features and conformance views			YES	
F501	Features and conformance views	01	SQL_FEATURES view	YES	
F501	Features and conformance views	02	SQL_SIZING view	YES	
F502	Enhanced documentation tables			YES	
F521	Assertions			NO	
F531	Temporary tables			YES	
F555	Enhanced seconds precision			YES	
F561	Full value expressions			YES	
F571	Truth value tests			YES	
F591	Derived tables			YES	
F611	Indicator data types			YES	
F641	Row and table constructors			YES	
F651	Catalog name qualifiers			YES	
F661	Simple tables			YES	
F671	Subqueries in CHECK			NO	intentionally omitted
F672	Retrospective check constraints			YES	
F673	Reads SQL-data routine invocations in CHECK constraints			NO	
F690	Collation support			YES	but no character set support
F692	Extended collation support			YES	
F693	SQL-session and client module collations			NO	
F695	Translation support			NO	
F696	Additional translation documentation			NO	
F701	Referential update actions			YES	
F711	ALTER domain			YES	
F721	Deferrable constraints			NO	foreign and unique keys only
F731	INSERT column privileges			YES	
F741	Referential MATCH types			NO	no partial match yet
F751	View CHECK enhancements			YES	
F761	Session management			YES	
F762	CURRENT_CATALOG			YES	
F763	CURRENT_SCHEMA			YES	
F771	Connection management			YES	
F781	Self-referencing operations			YES	
F791	Insensitive cursors			YES	
F801	Full set function			YES	
F812	Basic flagging			NO	
F813	Extended flagging			NO	
F821	Local table references			NO	
F831	Full cursor update			NO	
F831	Full cursor update	01	Updatable scrollable cursors	NO	
F831	Full cursor update	02	Updatable ordered cursors	NO	
F841	LIKE_REGEX predicate			NO	consider regexp_like()
F842	OCCURRENCES_REGEX function			NO	consider regexp_matches()
F843	POSITION_REGEX function			NO	consider regexp_instr()
F844	SUBSTRING_REGEX function			NO	consider regexp_substr()
F845	TRANSLATE_REGEX function			NO	consider regexp_replace()
F846	Octet support in regular expression operators			NO	
F847	Nonconstant regular expressions			NO	
F850	Top-level <order by clause> in <query expression>			YES	
F851	<order by clause> in subqueries			YES	
F852	Top-level <order by clause> in views			YES	
F855	Nested <order by clause> in <query expression>			YES	
F856	Nested <fetch first clause> in <query expression>			YES	
F857	Top-level <fetch first clause> in <query expression>			YES	
F858	<fetch first clause> in subqueries			YES	
F859	Top-level <fetch first clause> in views			YES	
F860	<fetch first row count> in <fetch first clause>			YES	
F861	Top-level <result offset clause> in <query expression>			YES	
F862	<result offset clause> in subqueries			YES	
F863	Nested <result offset clause> in <query expression>			YES	
F864	Top-level <result offset clause> in views			YES	
F865	<offset row count> in <result offset clause>			YES	
F866	FETCH FIRST clause: PERCENT option			NO	
F867	FETCH FIRST clause: WITH TIES option			YES	
M001	Datalinks			NO	
M002	Datalinks via SQL/CLI			NO	
M003	Datalinks via Embedded SQL			NO	
M004	Foreign data support			NO	partially supported
M005	Foreign schema support			NO	
M006	GetSQLString routine			NO	
M007	TransmitRequest			NO	
M009	GetOpts and GetStatistics routines			NO	
M010	Foreign data wrapper support			NO	different API
M011	Datalinks via Ada			NO	
M012	Datalinks via C			NO	
M013	Datalinks via COBOL			NO	
M014	Datalinks via Fortran			NO	
M015	Datalinks via M			NO	
M016	Datalinks via Pascal			NO	
M017	Datalinks via PL/I			NO	
M018	Foreign data wrapper interface routines in Ada			NO	
M019	Foreign data wrapper interface routines in C			NO	different API
M020	Foreign data wrapper interface routines in COBOL			NO	
M021	Foreign data wrapper interface routines in Fortran			NO	
M022	Foreign data wrapper interface routines in MUMPS			NO	
M023	Foreign data wrapper interface routines in Pascal			NO	
M024	Foreign data wrapper interface routines in PL/I			NO	
M030	SQL-server foreign data support			NO	
M031	Foreign data wrapper general routines			NO	
R010	Row pattern recognition: FROM clause			NO	
R020	Row pattern recognition: WINDOW clause			NO	
R030	Row pattern recognition: full aggregate support			NO	
S011	Distinct data types			NO	
S011	Distinct data types	01	USER_DEFINED_TYPES view	NO	
S023	Basic structured types			NO	
S024	Enhanced structured types			NO	
S025	Final structured types			NO	
S026	Self-referencing structured types			NO	
S027	Create method by specific method name			NO	
S028	Permutable UDT options list			NO	
S041	Basic reference types			NO	
S043	Enhanced reference types			NO	
S051	Create table of type			NO	partially supported
S071	SQL paths in function and type name resolution			YES	
S081	Subtables			NO	
S091	Basic array support			NO	partially supported
S091	Basic array support	01	Arrays of built-in data types	YES	
S091	Basic array support	02	Arrays of distinct types	NO	
S091	Basic array support	03	Array expressions	YES	
S092	Arrays of user-defined types			YES	
S094	Arrays of reference types			NO	
S095	Array constructors by query			YES	
S096	Optional array bounds			YES	
S097	Array element assignment			NO	
S098	ARRAY_AGG			YES	
S111	ONLY in query expressions			YES	
S151	Type predicate			NO	see pg_typeof()
S161	Subtype treatment			NO	
S162	Subtype treatment for references			NO	
S201	SQL-invoked routines on arrays			YES	
S201	SQL-invoked routines on arrays	01	Array parameters	YES	
S201	SQL-invoked routines on arrays	02	Array as result type of functions	YES	
S202	SQL-invoked routines on multisets			NO	
S211	User-defined cast functions			YES	
S231	Structured type locators			NO	
S232	Array locators			NO	
S233	Multiset locators			NO	
S241	Transform functions			NO	
S242	Alter transform statement			NO	
S251	User-defined orderings			NO	
S261	Specific type method			NO	
S271	Basic multiset support			NO	
S272	Multisets of user-defined types			NO	
S274	Multisets of reference types			NO	
S275	Advanced multiset support			NO	
S281	Nested collection types			NO	
S291	Unique constraint on entire row			NO	
S301	Enhanced UNNEST			YES	
S401	Distinct types based on array types			NO	
S402	Distinct types based on distinct types			NO	
S403	ARRAY_MAX_CARDINALITY			NO	
S404	TRIM_ARRAY			YES	
T011	Timestamp in Information Schema			NO	
T021	BINARY and VARBINARY data types			NO	
T022	Advanced support for BINARY and VARBINARY data types			NO	
T023	Compound binary literal			NO	
T024	Spaces in binary literals			NO	
T031	BOOLEAN data type			YES	
T041	Basic LOB data type support			NO	
T041	Basic LOB data type support	01	BLOB data type	NO	
T041	Basic LOB data type support	02	CLOB data type	NO	
T041	Basic LOB data type support	03	POSITION, LENGTH, LOWER, TRIM, UPPER, and SUBSTRING functions for LOB data types	NO	
T041	Basic LOB data type support	04	Concatenation of LOB data types	NO	
T041	Basic LOB data type support	05	LOB locator: non-holdable	NO	
T042	Extended LOB data type support			NO	
T043	Multiplier T			NO	
T044	Multiplier P			NO	
T051	Row types			NO	
T053	Explicit aliases for all-fields reference			NO	
T061	UCS support			NO	
T071	BIGINT data type			YES	
T076	DECFLOAT data type			NO	
T101	Enhanced nullability determination			NO	
T111	Updatable joins, unions, and columns			NO	
T121	WITH (excluding RECURSIVE) in query expression			YES	
T122	WITH (excluding RECURSIVE) in subquery			YES	
T131	Recursive query			YES	
T132	Recursive query in subquery			YES	
T133	Enhanced cycle mark values			YES	SQL:202x draft
T141	SIMILAR predicate			YES	
T151	DISTINCT predicate			YES	
T152	DISTINCT predicate with negation			YES	
T171	LIKE clause in table definition			YES	
T172	AS subquery clause in table definition			YES	
T173	Extended LIKE clause in table definition			YES	
T174	Identity columns			YES	
T175	Generated columns			NO	mostly supported
T176	Sequence generator support			NO	supported except for NEXT VALUE FOR
T177	Sequence generator support: simple restart option			YES	
T178	Identity columns:  simple restart option			YES	
T180	System-versioned tables			NO	
T181	Application-time period tables			NO	
T191	Referential action RESTRICT			YES	
T201	Comparable data types for referential constraints			YES	
T211	Basic trigger capability			NO	
T211	Basic trigger capability	01	Triggers activated on UPDATE, INSERT, or DELETE of one base table	YES	
T211	Basic trigger capability	02	BEFORE triggers	YES	
T211	Basic trigger capability	03	AFTER triggers	YES	
T211	Basic trigger capability	04	FOR EACH ROW triggers	YES	
T211	Basic trigger capability	05	Ability to specify a search condition that must be true before the trigger is invoked	YES	
T211	Basic trigger capability	06	Support for run-time rules for the interaction of triggers and constraints	NO	
T211	Basic trigger capability	07	TRIGGER privilege	YES	
T211	Basic trigger capability	08	Multiple triggers for the same event are executed in the order in which they were created in the catalog	NO	intentionally omitted
T212	Enhanced trigger capability			YES	
T213	INSTEAD OF triggers			YES	
T231	Sensitive cursors			NO	
T241	START TRANSACTION statement			YES	
T251	SET TRANSACTION statement: LOCAL option			NO	
T261	Chained transactions			YES	
T271	Savepoints			YES	
T272	Enhanced savepoint management			NO	
T281	SELECT privilege with column granularity			YES	
T285	Enhanced derived column names			YES	
T301	Functional dependencies			NO	partially supported
T312	OVERLAY function			YES	
T321	Basic SQL-invoked routines			NO	partially supported
T321	Basic SQL-invoked routines	01	User-defined functions with no overloading	YES	
T321	Basic SQL-invoked routines	02	User-defined stored procedures with no overloading	YES	
T321	Basic SQL-invoked routines	03	Function invocation	YES	
T321	Basic SQL-invoked routines	04	CALL statement	YES	
T321	Basic SQL-invoked routines	05	RETURN statement	YES	
T321	Basic SQL-invoked routines	06	ROUTINES view	YES	
T321	Basic SQL-invoked routines	07	PARAMETERS view	YES	
T322	Declared data type attributes			NO	
T323	Explicit security for external routines			YES	
T324	Explicit security for SQL routines			NO	
T325	Qualified SQL parameter references			YES	
T326	Table functions			NO	
T331	Basic roles			YES	
T332	Extended roles			YES	
T341	Overloading of SQL-invoked functions and procedures			YES	
T351	Bracketed SQL comments (/*...*/ comments)			YES	
T431	Extended grouping capabilities			YES	
T432	Nested and concatenated GROUPING SETS			YES	
T433	Multiargument GROUPING function			YES	
T434	GROUP BY DISTINCT			YES	
T441	ABS and MOD functions			YES	
T461	Symmetric BETWEEN predicate			YES	
T471	Result sets return value			NO	
T472	DESCRIBE CURSOR			NO	
T491	LATERAL derived table			YES	
T495	Combined data change and retrieval			NO	different syntax
T501	Enhanced EXISTS predicate			YES	
T502	Period predicates			NO	
T511	Transaction counts			NO	
T521	Named arguments in CALL statement			YES	
T522	Default values for IN parameters of SQL-invoked procedures			NO	supported except DEFAULT key word in invocation
T523	Default values for INOUT parameters of SQL-invoked procedures			YES	
T524	Named arguments in routine invocations other than a CALL statement			YES	
T525	Default values for parameters of SQL-invoked functions			YES	
T551	Optional key words for default syntax			YES	
T561	Holdable locators			NO	
T571	Array-returning external SQL-invoked functions			NO	
T572	Multiset-returning external SQL-invoked functions			NO	
T581	Regular expression substring function			YES	
T591	UNIQUE constraints of possibly null columns			YES	
T601	Local cursor references			NO	
T611	Elementary OLAP operations			YES	
T612	Advanced OLAP operations			YES	
T613	Sampling			YES	
T614	NTILE function			YES	
T615	LEAD and LAG functions			YES	
T616	Null treatment option for LEAD and LAG functions			NO	
T617	FIRST_VALUE and LAST_VALUE function			YES	
T618	NTH_VALUE function			NO	function exists, but some options missing
T619	Nested window functions			NO	
T620	WINDOW clause: GROUPS option			YES	
T621	Enhanced numeric functions			YES	
T622	Trigonometric functions			YES	
T623	General logarithm functions			YES	
T624	Common logarithm functions			YES	
T625	LISTAGG			NO	
T631	IN predicate with one list element			YES	
T641	Multiple column assignment			NO	only some syntax variants supported
T651	SQL-schema statements in SQL routines			YES	
T652	SQL-dynamic statements in SQL routines			NO	
T653	SQL-schema statements in external routines			YES	
T654	SQL-dynamic statements in external routines			NO	
T655	Cyclically dependent routines			YES	
T811	Basic SQL/JSON constructor functions			NO	
T812	SQL/JSON: JSON_OBJECTAGG			NO	
T813	SQL/JSON: JSON_ARRAYAGG with ORDER BY			NO	
T814	Colon in JSON_OBJECT or JSON_OBJECTAGG			NO	
T821	Basic SQL/JSON query operators			NO	
T822	SQL/JSON: IS JSON WITH UNIQUE KEYS predicate			NO	
T823	SQL/JSON: PASSING clause			NO	
T824	JSON_TABLE: specific PLAN clause			NO	
T825	SQL/JSON: ON EMPTY and ON ERROR clauses			NO	
T826	General value expression in ON ERROR or ON EMPTY clauses			NO	
T827	JSON_TABLE: sibling NESTED COLUMNS clauses			NO	
T828	JSON_QUERY			NO	
T829	JSON_QUERY: array wrapper options			NO	
T830	Enforcing unique keys in SQL/JSON constructor functions			NO	
T831	SQL/JSON path language: strict mode			YES	
T832	SQL/JSON path language: item method			YES	
T833	SQL/JSON path language: multiple subscripts			YES	
T834	SQL/JSON path language: wildcard member accessor			YES	
T835	SQL/JSON path language: filter expressions			YES	
T836	SQL/JSON path language: starts with predicate			YES	
T837	SQL/JSON path language: regex_like predicate			YES	
T838	JSON_TABLE: PLAN DEFAULT clause			NO	
T839	Formatted cast of datetimes to/from character strings			NO	
X010	XML type			YES	
X011	Arrays of XML type			YES	
X012	Multisets of XML type			NO	
X013	Distinct types of XML type			NO	
X014	Attributes of XML type			YES	
X015	Fields of XML type			NO	
X016	Persistent XML values			YES	
X020	XMLConcat			YES	
X025	XMLCast			NO	
X030	XMLDocument			NO	
X031	XMLElement			YES	
X032	XMLForest			YES	
X034	XMLAgg			YES	
X035	XMLAgg: ORDER BY option			YES	
X036	XMLComment			YES	
X037	XMLPI			YES	
X038	XMLText			NO	
X040	Basic table mapping			YES	
X041	Basic table mapping: nulls absent			YES	
X042	Basic table mapping: null as nil			YES	
X043	Basic table mapping: table as forest			YES	
X044	Basic table mapping: table as element			YES	
X045	Basic table mapping: with target namespace			YES	
X046	Basic table mapping: data mapping			YES	
X047	Basic table mapping: metadata mapping			YES	
X048	Basic table mapping: base64 encoding of binary strings			YES	
X049	Basic table mapping: hex encoding of binary strings			YES	
X050	Advanced table mapping			YES	
X051	Advanced table mapping: nulls absent			YES	
X052	Advanced table mapping: null as nil			YES	
X053	Advanced table mapping: table as forest			YES	
X054	Advanced table mapping: table as element			YES	
X055	Advanced table mapping: with target namespace			YES	
X056	Advanced table mapping: data mapping			YES	
X057	Advanced table mapping: metadata mapping			YES	
X058	Advanced table mapping: base64 encoding of binary strings			YES	
X059	Advanced table mapping: hex encoding of binary strings			YES	
X060	XMLParse: character string input and CONTENT option			YES	
X061	XMLParse: character string input and DOCUMENT option			YES	
X065	XMLParse: BLOB input and CONTENT option			NO	
X066	XMLParse: BLOB input and DOCUMENT option			NO	
X068	XMLSerialize: BOM			NO	
X069	XMLSerialize: INDENT			NO	
X070	XMLSerialize: character string serialization and CONTENT option			YES	
X071	XMLSerialize: character string serialization and DOCUMENT option			YES	
X072	XMLSerialize: character string serialization			YES	
X073	XMLSerialize: BLOB serialization and CONTENT option			NO	
X074	XMLSerialize: BLOB serialization and DOCUMENT option			NO	
X075	XMLSerialize: BLOB serialization			NO	
X076	XMLSerialize: VERSION			NO	
X077	XMLSerialize: explicit ENCODING option			NO	
X078	XMLSerialize: explicit XML declaration			NO	
X080	Namespaces in XML publishing			NO	
X081	Query-level XML namespace declarations			NO	
X082	XML namespace declarations in DML			NO	
X083	XML namespace declarations in DDL			NO	
X084	XML namespace declarations in compound statements			NO	
X085	Predefined namespace prefixes			NO	
X086	XML namespace declarations in XMLTable			NO	
X090	XML document predicate			YES	
X091	XML content predicate			NO	
X096	XMLExists			NO	XPath 1.0 only
X100	Host language support for XML: CONTENT option			NO	
X101	Host language support for XML: DOCUMENT option			NO	
X110	Host language support for XML: VARCHAR mapping			NO	
X111	Host language support for XML: CLOB mapping			NO	
X112	Host language support for XML: BLOB mapping			NO	
X113	Host language support for XML: STRIP WHITESPACE option			NO	
X114	Host language support for XML: PRESERVE WHITESPACE option			NO	
X120	XML parameters in SQL routines			YES	
X121	XML parameters in external routines			YES	
X131	Query-level XMLBINARY clause			NO	
X132	XMLBINARY clause in DML			NO	
X133	XMLBINARY clause in DDL			NO	
X134	XMLBINARY clause in compound statements			NO	
X135	XMLBINARY clause in subqueries			NO	
X141	IS VALID predicate: data-driven case			NO	
X142	IS VALID predicate: ACCORDING TO clause			NO	
X143	IS VALID predicate: ELEMENT clause			NO	
X144	IS VALID predicate: schema location			NO	
X145	IS VALID predicate outside check constraints			NO	
X151	IS VALID predicate with DOCUMENT option			NO	
X152	IS VALID predicate with CONTENT option			NO	
X153	IS VALID predicate with SEQUENCE option			NO	
X155	IS VALID predicate: NAMESPACE without ELEMENT clause			NO	
X157	IS VALID predicate: NO NAMESPACE with ELEMENT clause			NO	
X160	Basic Information Schema for registered XML Schemas			NO	
X161	Advanced Information Schema for registered XML Schemas			NO	
X170	XML null handling options			NO	
X171	NIL ON NO CONTENT option			NO	
X181	XML(DOCUMENT(UNTYPED)) type			NO	
X182	XML(DOCUMENT(ANY)) type			NO	
X190	XML(SEQUENCE) type			NO	
X191	XML(DOCUMENT(XMLSCHEMA)) type			NO	
X192	XML(CONTENT(XMLSCHEMA)) type			NO	
X200	XMLQuery			NO	
X201	XMLQuery: RETURNING CONTENT			NO	
X202	XMLQuery: RETURNING SEQUENCE			NO	
X203	XMLQuery: passing a context item			NO	
X204	XMLQuery: initializing an XQuery variable			NO	
X205	XMLQuery: EMPTY ON EMPTY option			NO	
X206	XMLQuery: NULL ON EMPTY option			NO	
X211	XML 1.1 support			NO	
X221	XML passing mechanism BY VALUE			YES	
X222	XML passing mechanism BY REF			NO	parser accepts BY REF but ignores it; passing is always BY VALUE
X231	XML(CONTENT(UNTYPED)) type			NO	
X232	XML(CONTENT(ANY)) type			NO	
X241	RETURNING CONTENT in XML publishing			NO	
X242	RETURNING SEQUENCE in XML publishing			NO	
X251	Persistent XML values of XML(DOCUMENT(UNTYPED)) type			NO	
X252	Persistent XML values of XML(DOCUMENT(ANY)) type			NO	
X253	Persistent XML values of XML(CONTENT(UNTYPED)) type			NO	
X254	Persistent XML values of XML(CONTENT(ANY)) type			NO	
X255	Persistent XML values of XML(SEQUENCE) type			NO	
X256	Persistent XML values of XML(DOCUMENT(XMLSCHEMA)) type			NO	
X257	Persistent XML values of XML(CONTENT(XMLSCHEMA)) type			NO	
X260	XML type: ELEMENT clause			NO	
X261	XML type: NAMESPACE without ELEMENT clause			NO	
X263	XML type: NO NAMESPACE with ELEMENT clause			NO	
X264	XML type: schema location			NO	
X271	XMLValidate: data-driven case			NO	
X272	XMLValidate: ACCORDING TO clause			NO	
X273	XMLValidate: ELEMENT clause			NO	
X274	XMLValidate: schema location			NO	
X281	XMLValidate with DOCUMENT option			NO	
X282	XMLValidate with CONTENT option			NO	
X283	XMLValidate with SEQUENCE option			NO	
X284	XMLValidate: NAMESPACE without ELEMENT clause			NO	
X286	XMLValidate: NO NAMESPACE with ELEMENT clause			NO	
X300	XMLTable			NO	XPath 1.0 only
X301	XMLTable: derived column list option			YES	
X302	XMLTable: ordinality column option			YES	
X303	XMLTable: column default option			YES	
X304	XMLTable: passing a context item			YES	must be XML DOCUMENT
X305	XMLTable: initializing an XQuery variable			NO	
X400	Name and identifier mapping			YES	
X410	Alter column data type: XML type			YES	', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.sql_implementation_info AS
SELECT
    cells[1] AS implementation_info_id,
    cells[2] AS implementation_info_name,
    nullif(cells[3], '\N')::INTEGER AS integer_value,
    nullif(cells[4], '\N') AS character_value,
    nullif(cells[5], '\N') AS comments
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('10003	CATALOG NAME	\N	Y	\N
10004	COLLATING SEQUENCE	\N	\N	\N
13	SERVER NAME	\N		\N
17	DBMS NAME	\N	PostgreSQL	\N
18	DBMS VERSION	\N	15.18.0000)	\N
2	DATA SOURCE NAME	\N		\N
23	CURSOR COMMIT BEHAVIOR	1	\N	close cursors and retain prepared statements
26	DEFAULT TRANSACTION ISOLATION	2	\N	READ COMMITTED; user-settable
28	IDENTIFIER CASE	3	\N	stored in mixed case - case sensitive
46	TRANSACTION CAPABLE	2	\N	both DML and DDL
85	NULL COLLATION	0	\N	nulls higher than non-nulls
94	SPECIAL CHARACTERS	\N		all non-ASCII characters allowed', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.sql_parts AS
SELECT
    cells[1] AS feature_id,
    cells[2] AS feature_name,
    'NO' AS is_supported,
    NULL::VARCHAR AS is_verified_by,
    '' AS comments
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('1	Framework (SQL/Framework)
10	Object Language Bindings (SQL/OLB)
11	Information and Definition Schema (SQL/Schemata)
13	Routines and Types Using the Java Programming Language (SQL/JRT)
14	XML-Related Specifications (SQL/XML)
15	Multi-Dimensional Arrays (SQL/MDA)
2	Foundation (SQL/Foundation)
3	Call-Level Interface (SQL/CLI)
4	Persistent Stored Modules (SQL/PSM)
9	Management of External Data (SQL/MED)', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin.sql_sizing AS
SELECT
    cells[1]::INTEGER AS sizing_id,
    cells[2] AS sizing_name,
    nullif(cells[3], '\N')::INTEGER AS supported_value,
    nullif(cells[4], '\N') AS comments
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('0	MAXIMUM DRIVER CONNECTIONS	\N	\N
1	MAXIMUM CONCURRENT ACTIVITIES	0	\N
30	MAXIMUM COLUMN NAME LENGTH	63	Might be less, depending on character set.
31	MAXIMUM CURSOR NAME LENGTH	63	Might be less, depending on character set.
32	MAXIMUM SCHEMA NAME LENGTH	63	Might be less, depending on character set.
34	MAXIMUM CATALOG NAME LENGTH	63	Might be less, depending on character set.
35	MAXIMUM TABLE NAME LENGTH	63	Might be less, depending on character set.
97	MAXIMUM COLUMNS IN GROUP BY	0	\N
99	MAXIMUM COLUMNS IN ORDER BY	0	\N
100	MAXIMUM COLUMNS IN SELECT	1664	\N
101	MAXIMUM COLUMNS IN TABLE	1600	\N
106	MAXIMUM TABLES IN SELECT	0	\N
107	MAXIMUM USER NAME LENGTH	63	Might be less, depending on character set.
10005	MAXIMUM IDENTIFIER LENGTH	63	Might be less, depending on character set.
20000	MAXIMUM STATEMENT OCTETS	0	\N
20001	MAXIMUM STATEMENT OCTETS DATA	0	\N
20002	MAXIMUM STATEMENT OCTETS SCHEMA	0	\N
25000	MAXIMUM CURRENT DEFAULT TRANSFORM GROUP LENGTH	\N	\N
25001	MAXIMUM CURRENT TRANSFORM GROUP LENGTH	\N	\N
25002	MAXIMUM CURRENT PATH LENGTH	0	\N
25003	MAXIMUM CURRENT ROLE LENGTH	\N	\N
25004	MAXIMUM SESSION USER LENGTH	63	Might be less, depending on character set.
25005	MAXIMUM SYSTEM USER LENGTH	63	Might be less, depending on character set.', chr(10))) AS line));

CREATE TABLE openduck_catalog.builtin._type_name AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS formatted
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('16	boolean
17	bytea
18	"char"
19	name
20	bigint
21	smallint
22	int2vector
23	integer
24	regproc
25	text
26	oid
27	tid
28	xid
29	cid
30	oidvector
32	pg_ddl_command
71	pg_type
75	pg_attribute
81	pg_proc
83	pg_class
114	json
142	xml
143	xml[]
194	pg_node_tree
199	json[]
210	pg_type[]
269	table_am_handler
270	pg_attribute[]
271	xid8[]
272	pg_proc[]
273	pg_class[]
325	index_am_handler
600	point
601	lseg
602	path
603	box
604	polygon
628	line
629	line[]
650	cidr
651	cidr[]
700	real
701	double precision
705	unknown
718	circle
719	circle[]
774	macaddr8
775	macaddr8[]
790	money
791	money[]
829	macaddr
869	inet
1000	boolean[]
1001	bytea[]
1002	"char"[]
1003	name[]
1005	smallint[]
1006	int2vector[]
1007	integer[]
1008	regproc[]
1009	text[]
1010	tid[]
1011	xid[]
1012	cid[]
1013	oidvector[]
1014	character[]
1015	character varying[]
1016	bigint[]
1017	point[]
1018	lseg[]
1019	path[]
1020	box[]
1021	real[]
1022	double precision[]
1027	polygon[]
1028	oid[]
1033	aclitem
1034	aclitem[]
1040	macaddr[]
1041	inet[]
1042	character
1043	character varying
1082	date
1083	time without time zone
1114	timestamp without time zone
1115	timestamp without time zone[]
1182	date[]
1183	time without time zone[]
1184	timestamp with time zone
1185	timestamp with time zone[]
1186	interval
1187	interval[]
1231	numeric[]
1248	pg_database
1263	cstring[]
1266	time with time zone
1270	time with time zone[]
1560	bit
1561	bit[]
1562	bit varying
1563	bit varying[]
1700	numeric
1790	refcursor
2201	refcursor[]
2202	regprocedure
2203	regoper
2204	regoperator
2205	regclass
2206	regtype
2207	regprocedure[]
2208	regoper[]
2209	regoperator[]
2210	regclass[]
2211	regtype[]
2249	record
2275	cstring
2276	"any"
2277	anyarray
2278	void
2279	trigger
2280	language_handler
2281	internal
2283	anyelement
2287	record[]
2776	anynonarray
2842	pg_authid
2843	pg_auth_members
2949	txid_snapshot[]
2950	uuid
2951	uuid[]
2970	txid_snapshot
3115	fdw_handler
3220	pg_lsn
3221	pg_lsn[]
3310	tsm_handler
3361	pg_ndistinct
3402	pg_dependencies
3500	anyenum
3614	tsvector
3615	tsquery
3642	gtsvector
3643	tsvector[]
3644	gtsvector[]
3645	tsquery[]
3734	regconfig
3735	regconfig[]
3769	regdictionary
3770	regdictionary[]
3802	jsonb
3807	jsonb[]
3831	anyrange
3838	event_trigger
3904	int4range
3905	int4range[]
3906	numrange
3907	numrange[]
3908	tsrange
3909	tsrange[]
3910	tstzrange
3911	tstzrange[]
3912	daterange
3913	daterange[]
3926	int8range
3927	int8range[]
4066	pg_shseclabel
4072	jsonpath
4073	jsonpath[]
4089	regnamespace
4090	regnamespace[]
4096	regrole
4097	regrole[]
4191	regcollation
4192	regcollation[]
4451	int4multirange
4532	nummultirange
4533	tsmultirange
4534	tstzmultirange
4535	datemultirange
4536	int8multirange
4537	anymultirange
4538	anycompatiblemultirange
4600	pg_brin_bloom_summary
4601	pg_brin_minmax_multi_summary
5017	pg_mcv_list
5038	pg_snapshot
5039	pg_snapshot[]
5069	xid8
5077	anycompatible
5078	anycompatiblearray
5079	anycompatiblenonarray
5080	anycompatiblerange
6101	pg_subscription
6150	int4multirange[]
6151	nummultirange[]
6152	tsmultirange[]
6153	tstzmultirange[]
6155	datemultirange[]
6157	int8multirange[]
10000	pg_attrdef[]
10001	pg_attrdef
10002	pg_constraint[]
10003	pg_constraint
10004	pg_inherits[]
10005	pg_inherits
10006	pg_index[]
10007	pg_index
10008	pg_operator[]
10009	pg_operator
10010	pg_opfamily[]
10011	pg_opfamily
10012	pg_opclass[]
10013	pg_opclass
10014	pg_am[]
10015	pg_am
10016	pg_amop[]
10017	pg_amop
10018	pg_amproc[]
10019	pg_amproc
10020	pg_language[]
10021	pg_language
10022	pg_largeobject_metadata[]
10023	pg_largeobject_metadata
10024	pg_largeobject[]
10025	pg_largeobject
10026	pg_aggregate[]
10027	pg_aggregate
10028	pg_statistic[]
10029	pg_statistic
10030	pg_statistic_ext[]
10031	pg_statistic_ext
10032	pg_statistic_ext_data[]
10033	pg_statistic_ext_data
10034	pg_rewrite[]
10035	pg_rewrite
10036	pg_trigger[]
10037	pg_trigger
10038	pg_event_trigger[]
10039	pg_event_trigger
10040	pg_description[]
10041	pg_description
10042	pg_cast[]
10043	pg_cast
10044	pg_enum[]
10045	pg_enum
10046	pg_namespace[]
10047	pg_namespace
10048	pg_conversion[]
10049	pg_conversion
10050	pg_depend[]
10051	pg_depend
10052	pg_database[]
10053	pg_db_role_setting[]
10054	pg_db_role_setting
10055	pg_tablespace[]
10056	pg_tablespace
10057	pg_authid[]
10058	pg_auth_members[]
10059	pg_shdepend[]
10060	pg_shdepend
10061	pg_shdescription[]
10062	pg_shdescription
10063	pg_ts_config[]
10064	pg_ts_config
10065	pg_ts_config_map[]
10066	pg_ts_config_map
10067	pg_ts_dict[]
10068	pg_ts_dict
10069	pg_ts_parser[]
10070	pg_ts_parser
10071	pg_ts_template[]
10072	pg_ts_template
10073	pg_extension[]
10074	pg_extension
10075	pg_foreign_data_wrapper[]
10076	pg_foreign_data_wrapper
10077	pg_foreign_server[]
10078	pg_foreign_server
10079	pg_user_mapping[]
10080	pg_user_mapping
10081	pg_foreign_table[]
10082	pg_foreign_table
10083	pg_policy[]
10084	pg_policy
10085	pg_replication_origin[]
10086	pg_replication_origin
10087	pg_default_acl[]
10088	pg_default_acl
10089	pg_init_privs[]
10090	pg_init_privs
10091	pg_seclabel[]
10092	pg_seclabel
10093	pg_shseclabel[]
10094	pg_collation[]
10095	pg_collation
10096	pg_parameter_acl[]
10097	pg_parameter_acl
10098	pg_partitioned_table[]
10099	pg_partitioned_table
10100	pg_range[]
10101	pg_range
10102	pg_transform[]
10103	pg_transform
10104	pg_sequence[]
10105	pg_sequence
10106	pg_publication[]
10107	pg_publication
10108	pg_publication_namespace[]
10109	pg_publication_namespace
10110	pg_publication_rel[]
10111	pg_publication_rel
10112	pg_subscription[]
10113	pg_subscription_rel[]
10114	pg_subscription_rel
12001	pg_roles[]
12002	pg_roles
12006	pg_shadow[]
12007	pg_shadow
12011	pg_group[]
12012	pg_group
12015	pg_user[]
12016	pg_user
12019	pg_policies[]
12020	pg_policies
12024	pg_rules[]
12025	pg_rules
12029	pg_views[]
12030	pg_views
12034	pg_tables[]
12035	pg_tables
12039	pg_matviews[]
12040	pg_matviews
12044	pg_indexes[]
12045	pg_indexes
12049	pg_sequences[]
12050	pg_sequences
12054	pg_stats[]
12055	pg_stats
12059	pg_stats_ext[]
12060	pg_stats_ext
12064	pg_stats_ext_exprs[]
12065	pg_stats_ext_exprs
12069	pg_publication_tables[]
12070	pg_publication_tables
12074	pg_locks[]
12075	pg_locks
12078	pg_cursors[]
12079	pg_cursors
12082	pg_available_extensions[]
12083	pg_available_extensions
12086	pg_available_extension_versions[]
12087	pg_available_extension_versions
12091	pg_prepared_xacts[]
12092	pg_prepared_xacts
12096	pg_prepared_statements[]
12097	pg_prepared_statements
12100	pg_seclabels[]
12101	pg_seclabels
12105	pg_settings[]
12106	pg_settings
12111	pg_file_settings[]
12112	pg_file_settings
12115	pg_hba_file_rules[]
12116	pg_hba_file_rules
12119	pg_ident_file_mappings[]
12120	pg_ident_file_mappings
12123	pg_timezone_abbrevs[]
12124	pg_timezone_abbrevs
12127	pg_timezone_names[]
12128	pg_timezone_names
12131	pg_config[]
12132	pg_config
12135	pg_shmem_allocations[]
12136	pg_shmem_allocations
12139	pg_backend_memory_contexts[]
12140	pg_backend_memory_contexts
12143	pg_stat_all_tables[]
12144	pg_stat_all_tables
12148	pg_stat_xact_all_tables[]
12149	pg_stat_xact_all_tables
12153	pg_stat_sys_tables[]
12154	pg_stat_sys_tables
12158	pg_stat_xact_sys_tables[]
12159	pg_stat_xact_sys_tables
12162	pg_stat_user_tables[]
12163	pg_stat_user_tables
12167	pg_stat_xact_user_tables[]
12168	pg_stat_xact_user_tables
12171	pg_statio_all_tables[]
12172	pg_statio_all_tables
12176	pg_statio_sys_tables[]
12177	pg_statio_sys_tables
12180	pg_statio_user_tables[]
12181	pg_statio_user_tables
12184	pg_stat_all_indexes[]
12185	pg_stat_all_indexes
12189	pg_stat_sys_indexes[]
12190	pg_stat_sys_indexes
12193	pg_stat_user_indexes[]
12194	pg_stat_user_indexes
12197	pg_statio_all_indexes[]
12198	pg_statio_all_indexes
12202	pg_statio_sys_indexes[]
12203	pg_statio_sys_indexes
12206	pg_statio_user_indexes[]
12207	pg_statio_user_indexes
12210	pg_statio_all_sequences[]
12211	pg_statio_all_sequences
12215	pg_statio_sys_sequences[]
12216	pg_statio_sys_sequences
12219	pg_statio_user_sequences[]
12220	pg_statio_user_sequences
12223	pg_stat_activity[]
12224	pg_stat_activity
12228	pg_stat_replication[]
12229	pg_stat_replication
12233	pg_stat_slru[]
12234	pg_stat_slru
12237	pg_stat_wal_receiver[]
12238	pg_stat_wal_receiver
12241	pg_stat_recovery_prefetch[]
12242	pg_stat_recovery_prefetch
12245	pg_stat_subscription[]
12246	pg_stat_subscription
12250	pg_stat_ssl[]
12251	pg_stat_ssl
12254	pg_stat_gssapi[]
12255	pg_stat_gssapi
12258	pg_replication_slots[]
12259	pg_replication_slots
12263	pg_stat_replication_slots[]
12264	pg_stat_replication_slots
12267	pg_stat_database[]
12268	pg_stat_database
12272	pg_stat_database_conflicts[]
12273	pg_stat_database_conflicts
12276	pg_stat_user_functions[]
12277	pg_stat_user_functions
12281	pg_stat_xact_user_functions[]
12282	pg_stat_xact_user_functions
12286	pg_stat_archiver[]
12287	pg_stat_archiver
12290	pg_stat_bgwriter[]
12291	pg_stat_bgwriter
12294	pg_stat_wal[]
12295	pg_stat_wal
12298	pg_stat_progress_analyze[]
12299	pg_stat_progress_analyze
12303	pg_stat_progress_vacuum[]
12304	pg_stat_progress_vacuum
12308	pg_stat_progress_cluster[]
12309	pg_stat_progress_cluster
12313	pg_stat_progress_create_index[]
12314	pg_stat_progress_create_index
12318	pg_stat_progress_basebackup[]
12319	pg_stat_progress_basebackup
12323	pg_stat_progress_copy[]
12324	pg_stat_progress_copy
12328	pg_user_mappings[]
12329	pg_user_mappings
12333	pg_replication_origin_status[]
12334	pg_replication_origin_status
12337	pg_stat_subscription_stats[]
12338	pg_stat_subscription_stats
13220	information_schema.cardinal_number[]
13221	information_schema.cardinal_number
13223	information_schema.character_data[]
13224	information_schema.character_data
13225	information_schema.sql_identifier[]
13226	information_schema.sql_identifier
13228	information_schema.information_schema_catalog_name[]
13229	information_schema.information_schema_catalog_name
13231	information_schema.time_stamp[]
13232	information_schema.time_stamp
13233	information_schema.yes_or_no[]
13234	information_schema.yes_or_no
13237	information_schema.applicable_roles[]
13238	information_schema.applicable_roles
13242	information_schema.administrable_role_authorizations[]
13243	information_schema.administrable_role_authorizations
13246	information_schema.attributes[]
13247	information_schema.attributes
13251	information_schema.character_sets[]
13252	information_schema.character_sets
13256	information_schema.check_constraint_routine_usage[]
13257	information_schema.check_constraint_routine_usage
13261	information_schema.check_constraints[]
13262	information_schema.check_constraints
13266	information_schema.collations[]
13267	information_schema.collations
13271	information_schema.collation_character_set_applicability[]
13272	information_schema.collation_character_set_applicability
13276	information_schema.column_column_usage[]
13277	information_schema.column_column_usage
13281	information_schema.column_domain_usage[]
13282	information_schema.column_domain_usage
13286	information_schema.column_privileges[]
13287	information_schema.column_privileges
13291	information_schema.column_udt_usage[]
13292	information_schema.column_udt_usage
13296	information_schema.columns[]
13297	information_schema.columns
13301	information_schema.constraint_column_usage[]
13302	information_schema.constraint_column_usage
13306	information_schema.constraint_table_usage[]
13307	information_schema.constraint_table_usage
13311	information_schema.domain_constraints[]
13312	information_schema.domain_constraints
13316	information_schema.domain_udt_usage[]
13317	information_schema.domain_udt_usage
13321	information_schema.domains[]
13322	information_schema.domains
13326	information_schema.enabled_roles[]
13327	information_schema.enabled_roles
13330	information_schema.key_column_usage[]
13331	information_schema.key_column_usage
13335	information_schema.parameters[]
13336	information_schema.parameters
13340	information_schema.referential_constraints[]
13341	information_schema.referential_constraints
13345	information_schema.role_column_grants[]
13346	information_schema.role_column_grants
13349	information_schema.routine_column_usage[]
13350	information_schema.routine_column_usage
13354	information_schema.routine_privileges[]
13355	information_schema.routine_privileges
13359	information_schema.role_routine_grants[]
13360	information_schema.role_routine_grants
13363	information_schema.routine_routine_usage[]
13364	information_schema.routine_routine_usage
13368	information_schema.routine_sequence_usage[]
13369	information_schema.routine_sequence_usage
13373	information_schema.routine_table_usage[]
13374	information_schema.routine_table_usage
13378	information_schema.routines[]
13379	information_schema.routines
13383	information_schema.schemata[]
13384	information_schema.schemata
13387	information_schema.sequences[]
13388	information_schema.sequences
13392	information_schema.sql_features[]
13393	information_schema.sql_features
13397	information_schema.sql_implementation_info[]
13398	information_schema.sql_implementation_info
13402	information_schema.sql_parts[]
13403	information_schema.sql_parts
13407	information_schema.sql_sizing[]
13408	information_schema.sql_sizing
13412	information_schema.table_constraints[]
13413	information_schema.table_constraints
13417	information_schema.table_privileges[]
13418	information_schema.table_privileges
13422	information_schema.role_table_grants[]
13423	information_schema.role_table_grants
13426	information_schema.tables[]
13427	information_schema.tables
13431	information_schema.transforms[]
13432	information_schema.transforms
13436	information_schema.triggered_update_columns[]
13437	information_schema.triggered_update_columns
13441	information_schema.triggers[]
13442	information_schema.triggers
13446	information_schema.udt_privileges[]
13447	information_schema.udt_privileges
13451	information_schema.role_udt_grants[]
13452	information_schema.role_udt_grants
13455	information_schema.usage_privileges[]
13456	information_schema.usage_privileges
13460	information_schema.role_usage_grants[]
13461	information_schema.role_usage_grants
13464	information_schema.user_defined_types[]
13465	information_schema.user_defined_types
13469	information_schema.view_column_usage[]
13470	information_schema.view_column_usage
13474	information_schema.view_routine_usage[]
13475	information_schema.view_routine_usage
13479	information_schema.view_table_usage[]
13480	information_schema.view_table_usage
13484	information_schema.views[]
13485	information_schema.views
13489	information_schema.data_type_privileges[]
13490	information_schema.data_type_privileges
13494	information_schema.element_types[]
13495	information_schema.element_types
13499	information_schema._pg_foreign_table_columns[]
13500	information_schema._pg_foreign_table_columns
13504	information_schema.column_options[]
13505	information_schema.column_options
13508	information_schema._pg_foreign_data_wrappers[]
13509	information_schema._pg_foreign_data_wrappers
13512	information_schema.foreign_data_wrapper_options[]
13513	information_schema.foreign_data_wrapper_options
13516	information_schema.foreign_data_wrappers[]
13517	information_schema.foreign_data_wrappers
13520	information_schema._pg_foreign_servers[]
13521	information_schema._pg_foreign_servers
13525	information_schema.foreign_server_options[]
13526	information_schema.foreign_server_options
13529	information_schema.foreign_servers[]
13530	information_schema.foreign_servers
13533	information_schema._pg_foreign_tables[]
13534	information_schema._pg_foreign_tables
13538	information_schema.foreign_table_options[]
13539	information_schema.foreign_table_options
13542	information_schema.foreign_tables[]
13543	information_schema.foreign_tables
13546	information_schema._pg_user_mappings[]
13547	information_schema._pg_user_mappings
13551	information_schema.user_mapping_options[]
13552	information_schema.user_mapping_options
13556	information_schema.user_mappings[]
13557	information_schema.user_mappings', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin._index_definition AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS definition
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('112	CREATE UNIQUE INDEX pg_foreign_data_wrapper_oid_index ON pg_catalog.pg_foreign_data_wrapper USING btree (oid)
113	CREATE UNIQUE INDEX pg_foreign_server_oid_index ON pg_catalog.pg_foreign_server USING btree (oid)
174	CREATE UNIQUE INDEX pg_user_mapping_oid_index ON pg_catalog.pg_user_mapping USING btree (oid)
175	CREATE UNIQUE INDEX pg_user_mapping_user_server_index ON pg_catalog.pg_user_mapping USING btree (umuser, umserver)
548	CREATE UNIQUE INDEX pg_foreign_data_wrapper_name_index ON pg_catalog.pg_foreign_data_wrapper USING btree (fdwname)
549	CREATE UNIQUE INDEX pg_foreign_server_name_index ON pg_catalog.pg_foreign_server USING btree (srvname)
827	CREATE UNIQUE INDEX pg_default_acl_role_nsp_obj_index ON pg_catalog.pg_default_acl USING btree (defaclrole, defaclnamespace, defaclobjtype)
828	CREATE UNIQUE INDEX pg_default_acl_oid_index ON pg_catalog.pg_default_acl USING btree (oid)
1232	CREATE INDEX pg_shdepend_depender_index ON pg_catalog.pg_shdepend USING btree (dbid, classid, objid, objsubid)
1233	CREATE INDEX pg_shdepend_reference_index ON pg_catalog.pg_shdepend USING btree (refclassid, refobjid)
2187	CREATE INDEX pg_inherits_parent_index ON pg_catalog.pg_inherits USING btree (inhparent)
2228	CREATE UNIQUE INDEX pg_range_rngmultitypid_index ON pg_catalog.pg_range USING btree (rngmultitypid)
2397	CREATE UNIQUE INDEX pg_shdescription_o_c_index ON pg_catalog.pg_shdescription USING btree (objoid, classoid)
2579	CREATE INDEX pg_constraint_conparentid_index ON pg_catalog.pg_constraint USING btree (conparentid)
2650	CREATE UNIQUE INDEX pg_aggregate_fnoid_index ON pg_catalog.pg_aggregate USING btree (aggfnoid)
2651	CREATE UNIQUE INDEX pg_am_name_index ON pg_catalog.pg_am USING btree (amname)
2652	CREATE UNIQUE INDEX pg_am_oid_index ON pg_catalog.pg_am USING btree (oid)
2653	CREATE UNIQUE INDEX pg_amop_fam_strat_index ON pg_catalog.pg_amop USING btree (amopfamily, amoplefttype, amoprighttype, amopstrategy)
2654	CREATE UNIQUE INDEX pg_amop_opr_fam_index ON pg_catalog.pg_amop USING btree (amopopr, amoppurpose, amopfamily)
2655	CREATE UNIQUE INDEX pg_amproc_fam_proc_index ON pg_catalog.pg_amproc USING btree (amprocfamily, amproclefttype, amprocrighttype, amprocnum)
2656	CREATE UNIQUE INDEX pg_attrdef_adrelid_adnum_index ON pg_catalog.pg_attrdef USING btree (adrelid, adnum)
2657	CREATE UNIQUE INDEX pg_attrdef_oid_index ON pg_catalog.pg_attrdef USING btree (oid)
2658	CREATE UNIQUE INDEX pg_attribute_relid_attnam_index ON pg_catalog.pg_attribute USING btree (attrelid, attname)
2659	CREATE UNIQUE INDEX pg_attribute_relid_attnum_index ON pg_catalog.pg_attribute USING btree (attrelid, attnum)
2660	CREATE UNIQUE INDEX pg_cast_oid_index ON pg_catalog.pg_cast USING btree (oid)
2661	CREATE UNIQUE INDEX pg_cast_source_target_index ON pg_catalog.pg_cast USING btree (castsource, casttarget)
2662	CREATE UNIQUE INDEX pg_class_oid_index ON pg_catalog.pg_class USING btree (oid)
2663	CREATE UNIQUE INDEX pg_class_relname_nsp_index ON pg_catalog.pg_class USING btree (relname, relnamespace)
2664	CREATE INDEX pg_constraint_conname_nsp_index ON pg_catalog.pg_constraint USING btree (conname, connamespace)
2665	CREATE UNIQUE INDEX pg_constraint_conrelid_contypid_conname_index ON pg_catalog.pg_constraint USING btree (conrelid, contypid, conname)
2666	CREATE INDEX pg_constraint_contypid_index ON pg_catalog.pg_constraint USING btree (contypid)
2667	CREATE UNIQUE INDEX pg_constraint_oid_index ON pg_catalog.pg_constraint USING btree (oid)
2668	CREATE UNIQUE INDEX pg_conversion_default_index ON pg_catalog.pg_conversion USING btree (connamespace, conforencoding, contoencoding, oid)
2669	CREATE UNIQUE INDEX pg_conversion_name_nsp_index ON pg_catalog.pg_conversion USING btree (conname, connamespace)
2670	CREATE UNIQUE INDEX pg_conversion_oid_index ON pg_catalog.pg_conversion USING btree (oid)
2671	CREATE UNIQUE INDEX pg_database_datname_index ON pg_catalog.pg_database USING btree (datname)
2672	CREATE UNIQUE INDEX pg_database_oid_index ON pg_catalog.pg_database USING btree (oid)
2673	CREATE INDEX pg_depend_depender_index ON pg_catalog.pg_depend USING btree (classid, objid, objsubid)
2674	CREATE INDEX pg_depend_reference_index ON pg_catalog.pg_depend USING btree (refclassid, refobjid, refobjsubid)
2675	CREATE UNIQUE INDEX pg_description_o_c_o_index ON pg_catalog.pg_description USING btree (objoid, classoid, objsubid)
2676	CREATE UNIQUE INDEX pg_authid_rolname_index ON pg_catalog.pg_authid USING btree (rolname)
2677	CREATE UNIQUE INDEX pg_authid_oid_index ON pg_catalog.pg_authid USING btree (oid)
2678	CREATE INDEX pg_index_indrelid_index ON pg_catalog.pg_index USING btree (indrelid)
2679	CREATE UNIQUE INDEX pg_index_indexrelid_index ON pg_catalog.pg_index USING btree (indexrelid)
2680	CREATE UNIQUE INDEX pg_inherits_relid_seqno_index ON pg_catalog.pg_inherits USING btree (inhrelid, inhseqno)
2681	CREATE UNIQUE INDEX pg_language_name_index ON pg_catalog.pg_language USING btree (lanname)
2682	CREATE UNIQUE INDEX pg_language_oid_index ON pg_catalog.pg_language USING btree (oid)
2683	CREATE UNIQUE INDEX pg_largeobject_loid_pn_index ON pg_catalog.pg_largeobject USING btree (loid, pageno)
2684	CREATE UNIQUE INDEX pg_namespace_nspname_index ON pg_catalog.pg_namespace USING btree (nspname)
2685	CREATE UNIQUE INDEX pg_namespace_oid_index ON pg_catalog.pg_namespace USING btree (oid)
2686	CREATE UNIQUE INDEX pg_opclass_am_name_nsp_index ON pg_catalog.pg_opclass USING btree (opcmethod, opcname, opcnamespace)
2687	CREATE UNIQUE INDEX pg_opclass_oid_index ON pg_catalog.pg_opclass USING btree (oid)
2688	CREATE UNIQUE INDEX pg_operator_oid_index ON pg_catalog.pg_operator USING btree (oid)
2689	CREATE UNIQUE INDEX pg_operator_oprname_l_r_n_index ON pg_catalog.pg_operator USING btree (oprname, oprleft, oprright, oprnamespace)
2690	CREATE UNIQUE INDEX pg_proc_oid_index ON pg_catalog.pg_proc USING btree (oid)
2691	CREATE UNIQUE INDEX pg_proc_proname_args_nsp_index ON pg_catalog.pg_proc USING btree (proname, proargtypes, pronamespace)
2692	CREATE UNIQUE INDEX pg_rewrite_oid_index ON pg_catalog.pg_rewrite USING btree (oid)
2693	CREATE UNIQUE INDEX pg_rewrite_rel_rulename_index ON pg_catalog.pg_rewrite USING btree (ev_class, rulename)
2694	CREATE UNIQUE INDEX pg_auth_members_role_member_index ON pg_catalog.pg_auth_members USING btree (roleid, member)
2695	CREATE UNIQUE INDEX pg_auth_members_member_role_index ON pg_catalog.pg_auth_members USING btree (member, roleid)
2696	CREATE UNIQUE INDEX pg_statistic_relid_att_inh_index ON pg_catalog.pg_statistic USING btree (starelid, staattnum, stainherit)
2697	CREATE UNIQUE INDEX pg_tablespace_oid_index ON pg_catalog.pg_tablespace USING btree (oid)
2698	CREATE UNIQUE INDEX pg_tablespace_spcname_index ON pg_catalog.pg_tablespace USING btree (spcname)
2699	CREATE INDEX pg_trigger_tgconstraint_index ON pg_catalog.pg_trigger USING btree (tgconstraint)
2701	CREATE UNIQUE INDEX pg_trigger_tgrelid_tgname_index ON pg_catalog.pg_trigger USING btree (tgrelid, tgname)
2702	CREATE UNIQUE INDEX pg_trigger_oid_index ON pg_catalog.pg_trigger USING btree (oid)
2703	CREATE UNIQUE INDEX pg_type_oid_index ON pg_catalog.pg_type USING btree (oid)
2704	CREATE UNIQUE INDEX pg_type_typname_nsp_index ON pg_catalog.pg_type USING btree (typname, typnamespace)
2754	CREATE UNIQUE INDEX pg_opfamily_am_name_nsp_index ON pg_catalog.pg_opfamily USING btree (opfmethod, opfname, opfnamespace)
2755	CREATE UNIQUE INDEX pg_opfamily_oid_index ON pg_catalog.pg_opfamily USING btree (oid)
2756	CREATE UNIQUE INDEX pg_amop_oid_index ON pg_catalog.pg_amop USING btree (oid)
2757	CREATE UNIQUE INDEX pg_amproc_oid_index ON pg_catalog.pg_amproc USING btree (oid)
2965	CREATE UNIQUE INDEX pg_db_role_setting_databaseid_rol_index ON pg_catalog.pg_db_role_setting USING btree (setdatabase, setrole)
2996	CREATE UNIQUE INDEX pg_largeobject_metadata_oid_index ON pg_catalog.pg_largeobject_metadata USING btree (oid)
3080	CREATE UNIQUE INDEX pg_extension_oid_index ON pg_catalog.pg_extension USING btree (oid)
3081	CREATE UNIQUE INDEX pg_extension_name_index ON pg_catalog.pg_extension USING btree (extname)
3085	CREATE UNIQUE INDEX pg_collation_oid_index ON pg_catalog.pg_collation USING btree (oid)
3119	CREATE UNIQUE INDEX pg_foreign_table_relid_index ON pg_catalog.pg_foreign_table USING btree (ftrelid)
3164	CREATE UNIQUE INDEX pg_collation_name_enc_nsp_index ON pg_catalog.pg_collation USING btree (collname, collencoding, collnamespace)
3257	CREATE UNIQUE INDEX pg_policy_oid_index ON pg_catalog.pg_policy USING btree (oid)
3258	CREATE UNIQUE INDEX pg_policy_polrelid_polname_index ON pg_catalog.pg_policy USING btree (polrelid, polname)
3351	CREATE UNIQUE INDEX pg_partitioned_table_partrelid_index ON pg_catalog.pg_partitioned_table USING btree (partrelid)
3379	CREATE INDEX pg_statistic_ext_relid_index ON pg_catalog.pg_statistic_ext USING btree (stxrelid)
3380	CREATE UNIQUE INDEX pg_statistic_ext_oid_index ON pg_catalog.pg_statistic_ext USING btree (oid)
3395	CREATE UNIQUE INDEX pg_init_privs_o_c_o_index ON pg_catalog.pg_init_privs USING btree (objoid, classoid, objsubid)
3433	CREATE UNIQUE INDEX pg_statistic_ext_data_stxoid_inh_index ON pg_catalog.pg_statistic_ext_data USING btree (stxoid, stxdinherit)
3455	CREATE INDEX pg_class_tblspc_relfilenode_index ON pg_catalog.pg_class USING btree (reltablespace, relfilenode)
3467	CREATE UNIQUE INDEX pg_event_trigger_evtname_index ON pg_catalog.pg_event_trigger USING btree (evtname)
3468	CREATE UNIQUE INDEX pg_event_trigger_oid_index ON pg_catalog.pg_event_trigger USING btree (oid)
3502	CREATE UNIQUE INDEX pg_enum_oid_index ON pg_catalog.pg_enum USING btree (oid)
3503	CREATE UNIQUE INDEX pg_enum_typid_label_index ON pg_catalog.pg_enum USING btree (enumtypid, enumlabel)
3534	CREATE UNIQUE INDEX pg_enum_typid_sortorder_index ON pg_catalog.pg_enum USING btree (enumtypid, enumsortorder)
3542	CREATE UNIQUE INDEX pg_range_rngtypid_index ON pg_catalog.pg_range USING btree (rngtypid)
3574	CREATE UNIQUE INDEX pg_transform_oid_index ON pg_catalog.pg_transform USING btree (oid)
3575	CREATE UNIQUE INDEX pg_transform_type_lang_index ON pg_catalog.pg_transform USING btree (trftype, trflang)
3593	CREATE UNIQUE INDEX pg_shseclabel_object_index ON pg_catalog.pg_shseclabel USING btree (objoid, classoid, provider)
3597	CREATE UNIQUE INDEX pg_seclabel_object_index ON pg_catalog.pg_seclabel USING btree (objoid, classoid, objsubid, provider)
3604	CREATE UNIQUE INDEX pg_ts_dict_dictname_index ON pg_catalog.pg_ts_dict USING btree (dictname, dictnamespace)
3605	CREATE UNIQUE INDEX pg_ts_dict_oid_index ON pg_catalog.pg_ts_dict USING btree (oid)
3606	CREATE UNIQUE INDEX pg_ts_parser_prsname_index ON pg_catalog.pg_ts_parser USING btree (prsname, prsnamespace)
3607	CREATE UNIQUE INDEX pg_ts_parser_oid_index ON pg_catalog.pg_ts_parser USING btree (oid)
3608	CREATE UNIQUE INDEX pg_ts_config_cfgname_index ON pg_catalog.pg_ts_config USING btree (cfgname, cfgnamespace)
3609	CREATE UNIQUE INDEX pg_ts_config_map_index ON pg_catalog.pg_ts_config_map USING btree (mapcfg, maptokentype, mapseqno)
3712	CREATE UNIQUE INDEX pg_ts_config_oid_index ON pg_catalog.pg_ts_config USING btree (oid)
3766	CREATE UNIQUE INDEX pg_ts_template_tmplname_index ON pg_catalog.pg_ts_template USING btree (tmplname, tmplnamespace)
3767	CREATE UNIQUE INDEX pg_ts_template_oid_index ON pg_catalog.pg_ts_template USING btree (oid)
3997	CREATE UNIQUE INDEX pg_statistic_ext_name_index ON pg_catalog.pg_statistic_ext USING btree (stxname, stxnamespace)
5002	CREATE UNIQUE INDEX pg_sequence_seqrelid_index ON pg_catalog.pg_sequence USING btree (seqrelid)
6001	CREATE UNIQUE INDEX pg_replication_origin_roiident_index ON pg_catalog.pg_replication_origin USING btree (roident)
6002	CREATE UNIQUE INDEX pg_replication_origin_roname_index ON pg_catalog.pg_replication_origin USING btree (roname)
6110	CREATE UNIQUE INDEX pg_publication_oid_index ON pg_catalog.pg_publication USING btree (oid)
6111	CREATE UNIQUE INDEX pg_publication_pubname_index ON pg_catalog.pg_publication USING btree (pubname)
6112	CREATE UNIQUE INDEX pg_publication_rel_oid_index ON pg_catalog.pg_publication_rel USING btree (oid)
6113	CREATE UNIQUE INDEX pg_publication_rel_prrelid_prpubid_index ON pg_catalog.pg_publication_rel USING btree (prrelid, prpubid)
6114	CREATE UNIQUE INDEX pg_subscription_oid_index ON pg_catalog.pg_subscription USING btree (oid)
6115	CREATE UNIQUE INDEX pg_subscription_subname_index ON pg_catalog.pg_subscription USING btree (subdbid, subname)
6116	CREATE INDEX pg_publication_rel_prpubid_index ON pg_catalog.pg_publication_rel USING btree (prpubid)
6117	CREATE UNIQUE INDEX pg_subscription_rel_srrelid_srsubid_index ON pg_catalog.pg_subscription_rel USING btree (srrelid, srsubid)
6238	CREATE UNIQUE INDEX pg_publication_namespace_oid_index ON pg_catalog.pg_publication_namespace USING btree (oid)
6239	CREATE UNIQUE INDEX pg_publication_namespace_pnnspid_pnpubid_index ON pg_catalog.pg_publication_namespace USING btree (pnnspid, pnpubid)
6246	CREATE UNIQUE INDEX pg_parameter_acl_parname_index ON pg_catalog.pg_parameter_acl USING btree (parname)
6247	CREATE UNIQUE INDEX pg_parameter_acl_oid_index ON pg_catalog.pg_parameter_acl USING btree (oid)', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin._constraint_definition AS
SELECT
    cells[1]::UINTEGER AS oid,
    cells[2] AS definition
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('10115	PRIMARY KEY (oid)
10116	UNIQUE (proname, proargtypes, pronamespace)
10117	PRIMARY KEY (oid)
10118	UNIQUE (typname, typnamespace)
10119	UNIQUE (attrelid, attname)
10120	PRIMARY KEY (attrelid, attnum)
10121	PRIMARY KEY (oid)
10122	UNIQUE (relname, relnamespace)
10123	UNIQUE (adrelid, adnum)
10124	PRIMARY KEY (oid)
10125	UNIQUE (conrelid, contypid, conname)
10126	PRIMARY KEY (oid)
10127	PRIMARY KEY (inhrelid, inhseqno)
10128	PRIMARY KEY (indexrelid)
10129	PRIMARY KEY (oid)
10130	UNIQUE (oprname, oprleft, oprright, oprnamespace)
10131	UNIQUE (opfmethod, opfname, opfnamespace)
10132	PRIMARY KEY (oid)
10133	UNIQUE (opcmethod, opcname, opcnamespace)
10134	PRIMARY KEY (oid)
10135	UNIQUE (amname)
10136	PRIMARY KEY (oid)
10137	UNIQUE (amopfamily, amoplefttype, amoprighttype, amopstrategy)
10138	UNIQUE (amopopr, amoppurpose, amopfamily)
10139	PRIMARY KEY (oid)
10140	UNIQUE (amprocfamily, amproclefttype, amprocrighttype, amprocnum)
10141	PRIMARY KEY (oid)
10142	UNIQUE (lanname)
10143	PRIMARY KEY (oid)
10144	PRIMARY KEY (oid)
10145	PRIMARY KEY (loid, pageno)
10146	PRIMARY KEY (aggfnoid)
10147	PRIMARY KEY (starelid, staattnum, stainherit)
10148	PRIMARY KEY (oid)
10149	UNIQUE (stxname, stxnamespace)
10150	PRIMARY KEY (stxoid, stxdinherit)
10151	PRIMARY KEY (oid)
10152	UNIQUE (ev_class, rulename)
10153	UNIQUE (tgrelid, tgname)
10154	PRIMARY KEY (oid)
10155	UNIQUE (evtname)
10156	PRIMARY KEY (oid)
10157	PRIMARY KEY (objoid, classoid, objsubid)
10158	PRIMARY KEY (oid)
10159	UNIQUE (castsource, casttarget)
10160	PRIMARY KEY (oid)
10161	UNIQUE (enumtypid, enumlabel)
10162	UNIQUE (enumtypid, enumsortorder)
10163	UNIQUE (nspname)
10164	PRIMARY KEY (oid)
10165	UNIQUE (connamespace, conforencoding, contoencoding, oid)
10166	UNIQUE (conname, connamespace)
10167	PRIMARY KEY (oid)
10168	UNIQUE (datname)
10169	PRIMARY KEY (oid)
10170	PRIMARY KEY (setdatabase, setrole)
10171	PRIMARY KEY (oid)
10172	UNIQUE (spcname)
10173	UNIQUE (rolname)
10174	PRIMARY KEY (oid)
10175	PRIMARY KEY (roleid, member)
10176	UNIQUE (member, roleid)
10177	PRIMARY KEY (objoid, classoid)
10178	UNIQUE (cfgname, cfgnamespace)
10179	PRIMARY KEY (oid)
10180	PRIMARY KEY (mapcfg, maptokentype, mapseqno)
10181	UNIQUE (dictname, dictnamespace)
10182	PRIMARY KEY (oid)
10183	UNIQUE (prsname, prsnamespace)
10184	PRIMARY KEY (oid)
10185	UNIQUE (tmplname, tmplnamespace)
10186	PRIMARY KEY (oid)
10187	PRIMARY KEY (oid)
10188	UNIQUE (extname)
10189	PRIMARY KEY (oid)
10190	UNIQUE (fdwname)
10191	PRIMARY KEY (oid)
10192	UNIQUE (srvname)
10193	PRIMARY KEY (oid)
10194	UNIQUE (umuser, umserver)
10195	PRIMARY KEY (ftrelid)
10196	PRIMARY KEY (oid)
10197	UNIQUE (polrelid, polname)
10198	PRIMARY KEY (roident)
10199	UNIQUE (roname)
10200	UNIQUE (defaclrole, defaclnamespace, defaclobjtype)
10201	PRIMARY KEY (oid)
10202	PRIMARY KEY (objoid, classoid, objsubid)
10203	PRIMARY KEY (objoid, classoid, objsubid, provider)
10204	PRIMARY KEY (objoid, classoid, provider)
10205	UNIQUE (collname, collencoding, collnamespace)
10206	PRIMARY KEY (oid)
10207	UNIQUE (parname)
10208	PRIMARY KEY (oid)
10209	PRIMARY KEY (partrelid)
10210	PRIMARY KEY (rngtypid)
10211	UNIQUE (rngmultitypid)
10212	PRIMARY KEY (oid)
10213	UNIQUE (trftype, trflang)
10214	PRIMARY KEY (seqrelid)
10215	PRIMARY KEY (oid)
10216	UNIQUE (pubname)
10217	PRIMARY KEY (oid)
10218	UNIQUE (pnnspid, pnpubid)
10219	PRIMARY KEY (oid)
10220	UNIQUE (prrelid, prpubid)
10221	PRIMARY KEY (oid)
10222	UNIQUE (subdbid, subname)
10223	PRIMARY KEY (srrelid, srsubid)', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin._token_type AS
SELECT
    cells[1]::INTEGER AS tokid,
    cells[2] AS alias,
    cells[3] AS description
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('1	asciiword	Word, all ASCII
2	word	Word, all letters
3	numword	Word, letters and digits
4	email	Email address
5	url	URL
6	host	Host
7	sfloat	Scientific notation
8	version	Version number
9	hword_numpart	Hyphenated word part, letters and digits
10	hword_part	Hyphenated word part, all letters
11	hword_asciipart	Hyphenated word part, all ASCII
12	blank	Space symbols
13	tag	XML tag
14	protocol	Protocol head
15	numhword	Hyphenated word, letters and digits
16	asciihword	Hyphenated word, all ASCII
17	hword	Hyphenated word, all letters
18	url_path	URL path
19	file	File or path name
20	float	Decimal notation
21	int	Signed integer
22	uint	Unsigned integer
23	entity	XML entity', chr(10))) AS line));

CREATE VIEW openduck_catalog.builtin._setting AS
SELECT
    cells[1] AS name,
    nullif(cells[2], '\N') AS unit,
    cells[3] AS category,
    replace(replace(replace(cells[4], '\n', chr(10)), '\t', chr(9)), '\\', '\') AS short_desc,
    nullif(cells[5], '\N') AS extra_desc,
    cells[6] AS context,
    cells[7] AS vartype,
    nullif(cells[8], '\N') AS min_val,
    nullif(cells[9], '\N') AS max_val,
    nullif(cells[10], '\N')::VARCHAR[] AS enumvals,
    nullif(cells[11], '\N') AS boot_val
FROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split('DateStyle	\N	Client Connection Defaults / Locale and Formatting	Sets the display format for date and time values.	Also controls interpretation of ambiguous date inputs.	user	string	\N	\N	\N	ISO, MDY
IntervalStyle	\N	Client Connection Defaults / Locale and Formatting	Sets the display format for interval values.	\N	user	enum	\N	\N	[postgres,postgres_verbose,sql_standard,iso_8601]	postgres
allow_in_place_tablespaces	\N	Developer Options	Allows tablespaces directly inside pg_tblspc, for testing.	\N	superuser	bool	\N	\N	\N	off
allow_system_table_mods	\N	Developer Options	Allows modifications of the structure of system tables.	\N	superuser	bool	\N	\N	\N	off
application_name	\N	Reporting and Logging / What to Log	Sets the application name to be reported in statistics and logs.	\N	user	string	\N	\N	\N	
archive_cleanup_command	\N	Write-Ahead Log / Archive Recovery	Sets the shell command that will be executed at every restart point.	\N	sighup	string	\N	\N	\N	
archive_command	\N	Write-Ahead Log / Archiving	Sets the shell command that will be called to archive a WAL file.	This is used only if "archive_library" is not set.	sighup	string	\N	\N	\N	
archive_library	\N	Write-Ahead Log / Archiving	Sets the library that will be called to archive a WAL file.	An empty string indicates that "archive_command" should be used.	sighup	string	\N	\N	\N	
archive_mode	\N	Write-Ahead Log / Archiving	Allows archiving of WAL files using archive_command.	\N	postmaster	enum	\N	\N	[always,on,off]	off
archive_timeout	s	Write-Ahead Log / Archiving	Sets the amount of time to wait before forcing a switch to the next WAL file.	\N	sighup	integer	0	1073741823	\N	0
array_nulls	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	Enable input of NULL elements in arrays.	When turned on, unquoted NULL in an array input value means a null value; otherwise it is taken literally.	user	bool	\N	\N	\N	on
authentication_timeout	s	Connections and Authentication / Authentication	Sets the maximum allowed time to complete client authentication.	\N	sighup	integer	1	600	\N	60
autovacuum	\N	Autovacuum	Starts the autovacuum subprocess.	\N	sighup	bool	\N	\N	\N	on
autovacuum_analyze_scale_factor	\N	Autovacuum	Number of tuple inserts, updates, or deletes prior to analyze as a fraction of reltuples.	\N	sighup	real	0	100	\N	0.1
autovacuum_analyze_threshold	\N	Autovacuum	Minimum number of tuple inserts, updates, or deletes prior to analyze.	\N	sighup	integer	0	2147483647	\N	50
autovacuum_freeze_max_age	\N	Autovacuum	Age at which to autovacuum a table to prevent transaction ID wraparound.	\N	postmaster	integer	100000	2000000000	\N	200000000
autovacuum_max_workers	\N	Autovacuum	Sets the maximum number of simultaneously running autovacuum worker processes.	\N	postmaster	integer	1	262143	\N	3
autovacuum_multixact_freeze_max_age	\N	Autovacuum	Multixact age at which to autovacuum a table to prevent multixact wraparound.	\N	postmaster	integer	10000	2000000000	\N	400000000
autovacuum_naptime	s	Autovacuum	Time to sleep between autovacuum runs.	\N	sighup	integer	1	2147483	\N	60
autovacuum_vacuum_cost_delay	ms	Autovacuum	Vacuum cost delay in milliseconds, for autovacuum.	\N	sighup	real	-1	100	\N	2
autovacuum_vacuum_cost_limit	\N	Autovacuum	Vacuum cost amount available before napping, for autovacuum.	\N	sighup	integer	-1	10000	\N	-1
autovacuum_vacuum_insert_scale_factor	\N	Autovacuum	Number of tuple inserts prior to vacuum as a fraction of reltuples.	\N	sighup	real	0	100	\N	0.2
autovacuum_vacuum_insert_threshold	\N	Autovacuum	Minimum number of tuple inserts prior to vacuum, or -1 to disable insert vacuums.	\N	sighup	integer	-1	2147483647	\N	1000
autovacuum_vacuum_scale_factor	\N	Autovacuum	Number of tuple updates or deletes prior to vacuum as a fraction of reltuples.	\N	sighup	real	0	100	\N	0.2
autovacuum_vacuum_threshold	\N	Autovacuum	Minimum number of tuple updates or deletes prior to vacuum.	\N	sighup	integer	0	2147483647	\N	50
autovacuum_work_mem	kB	Resource Usage / Memory	Sets the maximum memory to be used by each autovacuum worker process.	\N	sighup	integer	-1	2147483647	\N	-1
backend_flush_after	8kB	Resource Usage / Asynchronous Behavior	Number of pages after which previously performed writes are flushed to disk.	\N	user	integer	0	256	\N	0
backslash_quote	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	Sets whether "\\''" is allowed in string literals.	\N	user	enum	\N	\N	[safe_encoding,on,off]	safe_encoding
backtrace_functions	\N	Developer Options	Log backtrace for errors in these functions.	\N	superuser	string	\N	\N	\N	
bgwriter_delay	ms	Resource Usage / Background Writer	Background writer sleep time between rounds.	\N	sighup	integer	10	10000	\N	200
bgwriter_flush_after	8kB	Resource Usage / Background Writer	Number of pages after which previously performed writes are flushed to disk.	\N	sighup	integer	0	256	\N	64
bgwriter_lru_maxpages	\N	Resource Usage / Background Writer	Background writer maximum number of LRU pages to flush per round.	\N	sighup	integer	0	1073741823	\N	100
bgwriter_lru_multiplier	\N	Resource Usage / Background Writer	Multiple of the average buffer usage to free per round.	\N	sighup	real	0	10	\N	2
block_size	\N	Preset Options	Shows the size of a disk block.	\N	internal	integer	8192	8192	\N	8192
bonjour	\N	Connections and Authentication / Connection Settings	Enables advertising the server via Bonjour.	\N	postmaster	bool	\N	\N	\N	off
bonjour_name	\N	Connections and Authentication / Connection Settings	Sets the Bonjour service name.	\N	postmaster	string	\N	\N	\N	
bytea_output	\N	Client Connection Defaults / Statement Behavior	Sets the output format for bytea.	\N	user	enum	\N	\N	[escape,hex]	hex
check_function_bodies	\N	Client Connection Defaults / Statement Behavior	Check routine bodies during CREATE FUNCTION and CREATE PROCEDURE.	\N	user	bool	\N	\N	\N	on
checkpoint_completion_target	\N	Write-Ahead Log / Checkpoints	Time spent flushing dirty buffers during checkpoint, as fraction of checkpoint interval.	\N	sighup	real	0	1	\N	0.9
checkpoint_flush_after	8kB	Write-Ahead Log / Checkpoints	Number of pages after which previously performed writes are flushed to disk.	\N	sighup	integer	0	256	\N	32
checkpoint_timeout	s	Write-Ahead Log / Checkpoints	Sets the maximum time between automatic WAL checkpoints.	\N	sighup	integer	30	86400	\N	300
checkpoint_warning	s	Write-Ahead Log / Checkpoints	Sets the maximum time before warning if checkpoints triggered by WAL volume happen too frequently.	Write a message to the server log if checkpoints caused by the filling of WAL segment files happen more frequently than this amount of time. Zero turns off the warning.	sighup	integer	0	2147483647	\N	30
client_connection_check_interval	ms	Connections and Authentication / Connection Settings	Sets the time interval between checks for disconnection while running queries.	\N	user	integer	0	2147483647	\N	0
client_encoding	\N	Client Connection Defaults / Locale and Formatting	Sets the client''s character set encoding.	\N	user	string	\N	\N	\N	SQL_ASCII
client_min_messages	\N	Client Connection Defaults / Statement Behavior	Sets the message levels that are sent to the client.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	user	enum	\N	\N	[debug5,debug4,debug3,debug2,debug1,log,notice,warning,error]	notice
cluster_name	\N	Reporting and Logging / Process Title	Sets the name of the cluster, which is included in the process title.	\N	postmaster	string	\N	\N	\N	
commit_delay	\N	Write-Ahead Log / Settings	Sets the delay in microseconds between transaction commit and flushing WAL to disk.	\N	superuser	integer	0	100000	\N	0
commit_siblings	\N	Write-Ahead Log / Settings	Sets the minimum number of concurrent open transactions required before performing commit_delay.	\N	user	integer	0	1000	\N	5
compute_query_id	\N	Statistics / Monitoring	Enables in-core computation of query identifiers.	\N	superuser	enum	\N	\N	[auto,regress,on,off]	auto
constraint_exclusion	\N	Query Tuning / Other Planner Options	Enables the planner to use constraints to optimize queries.	Table scans will be skipped if their constraints guarantee that no rows match the query.	user	enum	\N	\N	[partition,on,off]	partition
cpu_index_tuple_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of processing each index entry during an index scan.	\N	user	real	0	1.79769e+308	\N	0.005
cpu_operator_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of processing each operator or function call.	\N	user	real	0	1.79769e+308	\N	0.0025
cpu_tuple_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of processing each tuple (row).	\N	user	real	0	1.79769e+308	\N	0.01
cursor_tuple_fraction	\N	Query Tuning / Other Planner Options	Sets the planner''s estimate of the fraction of a cursor''s rows that will be retrieved.	\N	user	real	0	1	\N	0.1
data_checksums	\N	Preset Options	Shows whether data checksums are turned on for this cluster.	\N	internal	bool	\N	\N	\N	off
data_directory_mode	\N	Preset Options	Shows the mode of the data directory.	The parameter value is a numeric mode specification in the form accepted by the chmod and umask system calls. (To use the customary octal format the number must start with a 0 (zero).)	internal	integer	0	511	\N	448
data_sync_retry	\N	Error Handling	Whether to continue running after a failure to sync data files.	\N	postmaster	bool	\N	\N	\N	off
db_user_namespace	\N	Connections and Authentication / Authentication	Enables per-database user names.	\N	sighup	bool	\N	\N	\N	off
deadlock_timeout	ms	Lock Management	Sets the time to wait on a lock before checking for deadlock.	\N	superuser	integer	1	2147483647	\N	1000
debug_assertions	\N	Preset Options	Shows whether the running server has assertion checks enabled.	\N	internal	bool	\N	\N	\N	off
debug_discard_caches	\N	Developer Options	Aggressively flush system caches for debugging purposes.	\N	superuser	integer	0	0	\N	0
debug_pretty_print	\N	Reporting and Logging / What to Log	Indents parse and plan tree displays.	\N	user	bool	\N	\N	\N	on
debug_print_parse	\N	Reporting and Logging / What to Log	Logs each query''s parse tree.	\N	user	bool	\N	\N	\N	off
debug_print_plan	\N	Reporting and Logging / What to Log	Logs each query''s execution plan.	\N	user	bool	\N	\N	\N	off
debug_print_rewritten	\N	Reporting and Logging / What to Log	Logs each query''s rewritten parse tree.	\N	user	bool	\N	\N	\N	off
default_statistics_target	\N	Query Tuning / Other Planner Options	Sets the default statistics target.	This applies to table columns that have not had a column-specific target set via ALTER TABLE SET STATISTICS.	user	integer	1	10000	\N	100
default_table_access_method	\N	Client Connection Defaults / Statement Behavior	Sets the default table access method for new tables.	\N	user	string	\N	\N	\N	heap
default_tablespace	\N	Client Connection Defaults / Statement Behavior	Sets the default tablespace to create tables and indexes in.	An empty string selects the database''s default tablespace.	user	string	\N	\N	\N	
default_text_search_config	\N	Client Connection Defaults / Locale and Formatting	Sets default text search configuration.	\N	user	string	\N	\N	\N	pg_catalog.simple
default_toast_compression	\N	Client Connection Defaults / Statement Behavior	Sets the default compression method for compressible values.	\N	user	enum	\N	\N	[pglz,lz4]	pglz
default_transaction_deferrable	\N	Client Connection Defaults / Statement Behavior	Sets the default deferrable status of new transactions.	\N	user	bool	\N	\N	\N	off
default_transaction_isolation	\N	Client Connection Defaults / Statement Behavior	Sets the transaction isolation level of each new transaction.	\N	user	enum	\N	\N	[serializable,"repeatable read","read committed","read uncommitted"]	read committed
default_transaction_read_only	\N	Client Connection Defaults / Statement Behavior	Sets the default read-only status of new transactions.	\N	user	bool	\N	\N	\N	off
dynamic_library_path	\N	Client Connection Defaults / Other Defaults	Sets the path for dynamically loadable modules.	If a dynamically loadable module needs to be opened and the specified name does not have a directory component (i.e., the name does not contain a slash), the system will search this path for the specified file.	superuser	string	\N	\N	\N	$libdir
dynamic_shared_memory_type	\N	Resource Usage / Memory	Selects the dynamic shared memory implementation used.	\N	postmaster	enum	\N	\N	[posix,sysv,mmap]	posix
effective_cache_size	8kB	Query Tuning / Planner Cost Constants	Sets the planner''s assumption about the total size of the data caches.	That is, the total size of the caches (kernel cache and shared buffers) used for PostgreSQL data files. This is measured in disk pages, which are normally 8 kB each.	user	integer	1	2147483647	\N	524288
effective_io_concurrency	\N	Resource Usage / Asynchronous Behavior	Number of simultaneous requests that can be handled efficiently by the disk subsystem.	\N	user	integer	0	1000	\N	1
enable_async_append	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of async append plans.	\N	user	bool	\N	\N	\N	on
enable_bitmapscan	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of bitmap-scan plans.	\N	user	bool	\N	\N	\N	on
enable_gathermerge	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of gather merge plans.	\N	user	bool	\N	\N	\N	on
enable_hashagg	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of hashed aggregation plans.	\N	user	bool	\N	\N	\N	on
enable_hashjoin	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of hash join plans.	\N	user	bool	\N	\N	\N	on
enable_incremental_sort	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of incremental sort steps.	\N	user	bool	\N	\N	\N	on
enable_indexonlyscan	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of index-only-scan plans.	\N	user	bool	\N	\N	\N	on
enable_indexscan	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of index-scan plans.	\N	user	bool	\N	\N	\N	on
enable_material	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of materialization.	\N	user	bool	\N	\N	\N	on
enable_memoize	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of memoization.	\N	user	bool	\N	\N	\N	on
enable_mergejoin	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of merge join plans.	\N	user	bool	\N	\N	\N	on
enable_nestloop	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of nested-loop join plans.	\N	user	bool	\N	\N	\N	on
enable_parallel_append	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of parallel append plans.	\N	user	bool	\N	\N	\N	on
enable_parallel_hash	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of parallel hash plans.	\N	user	bool	\N	\N	\N	on
enable_partition_pruning	\N	Query Tuning / Planner Method Configuration	Enables plan-time and execution-time partition pruning.	Allows the query planner and executor to compare partition bounds to conditions in the query to determine which partitions must be scanned.	user	bool	\N	\N	\N	on
enable_partitionwise_aggregate	\N	Query Tuning / Planner Method Configuration	Enables partitionwise aggregation and grouping.	\N	user	bool	\N	\N	\N	off
enable_partitionwise_join	\N	Query Tuning / Planner Method Configuration	Enables partitionwise join.	\N	user	bool	\N	\N	\N	off
enable_seqscan	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of sequential-scan plans.	\N	user	bool	\N	\N	\N	on
enable_sort	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of explicit sort steps.	\N	user	bool	\N	\N	\N	on
enable_tidscan	\N	Query Tuning / Planner Method Configuration	Enables the planner''s use of TID scan plans.	\N	user	bool	\N	\N	\N	on
escape_string_warning	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	Warn about backslash escapes in ordinary string literals.	\N	user	bool	\N	\N	\N	on
event_source	\N	Reporting and Logging / Where to Log	Sets the application name used to identify PostgreSQL messages in the event log.	\N	postmaster	string	\N	\N	\N	PostgreSQL
exit_on_error	\N	Error Handling	Terminate session on any error.	\N	user	bool	\N	\N	\N	off
extension_destdir	\N	File Locations	Path to prepend for extension loading.	This directory is prepended to paths when loading extensions (control and SQL files), and to the ''$libdir'' directive when loading modules that back functions. The location is made configurable to allow build-time testing of extensions that do not have been installed to their proper location yet.	superuser	string	\N	\N	\N	
extra_float_digits	\N	Client Connection Defaults / Locale and Formatting	Sets the number of digits displayed for floating-point values.	This affects real, double precision, and geometric data types. A zero or negative parameter value is added to the standard number of digits (FLT_DIG or DBL_DIG as appropriate). Any value greater than zero selects precise output mode.	user	integer	-15	3	\N	1
force_parallel_mode	\N	Developer Options	Forces use of parallel query facilities.	If possible, run query using a parallel worker and with parallel restrictions.	user	enum	\N	\N	[off,on,regress]	off
from_collapse_limit	\N	Query Tuning / Other Planner Options	Sets the FROM-list size beyond which subqueries are not collapsed.	The planner will merge subqueries into upper queries if the resulting FROM list would have no more than this many items.	user	integer	1	2147483647	\N	8
fsync	\N	Write-Ahead Log / Settings	Forces synchronization of updates to disk.	The server will use the fsync() system call in several places to make sure that updates are physically written to disk. This ensures that a database cluster will recover to a consistent state after an operating system or hardware crash.	sighup	bool	\N	\N	\N	on
full_page_writes	\N	Write-Ahead Log / Settings	Writes full pages to WAL when first modified after a checkpoint.	A page write in process during an operating system crash might be only partially written to disk.  During recovery, the row changes stored in WAL are not enough to recover.  This option writes pages when first modified after a checkpoint to WAL so full recovery is possible.	sighup	bool	\N	\N	\N	on
geqo	\N	Query Tuning / Genetic Query Optimizer	Enables genetic query optimization.	This algorithm attempts to do planning without exhaustive searching.	user	bool	\N	\N	\N	on
geqo_effort	\N	Query Tuning / Genetic Query Optimizer	GEQO: effort is used to set the default for other GEQO parameters.	\N	user	integer	1	10	\N	5
geqo_generations	\N	Query Tuning / Genetic Query Optimizer	GEQO: number of iterations of the algorithm.	Zero selects a suitable default value.	user	integer	0	2147483647	\N	0
geqo_pool_size	\N	Query Tuning / Genetic Query Optimizer	GEQO: number of individuals in the population.	Zero selects a suitable default value.	user	integer	0	2147483647	\N	0
geqo_seed	\N	Query Tuning / Genetic Query Optimizer	GEQO: seed for random path selection.	\N	user	real	0	1	\N	0
geqo_selection_bias	\N	Query Tuning / Genetic Query Optimizer	GEQO: selective pressure within the population.	\N	user	real	1.5	2	\N	2
geqo_threshold	\N	Query Tuning / Genetic Query Optimizer	Sets the threshold of FROM items beyond which GEQO is used.	\N	user	integer	2	2147483647	\N	12
gin_fuzzy_search_limit	\N	Client Connection Defaults / Other Defaults	Sets the maximum allowed result for exact search by GIN.	\N	user	integer	0	2147483647	\N	0
gin_pending_list_limit	kB	Client Connection Defaults / Statement Behavior	Sets the maximum size of the pending list for GIN index.	\N	user	integer	64	2147483647	\N	4096
hash_mem_multiplier	\N	Resource Usage / Memory	Multiple of work_mem to use for hash tables.	\N	user	real	1	1000	\N	2
hot_standby	\N	Replication / Standby Servers	Allows connections and queries during recovery.	\N	postmaster	bool	\N	\N	\N	on
hot_standby_feedback	\N	Replication / Standby Servers	Allows feedback from a hot standby to the primary that will avoid query conflicts.	\N	sighup	bool	\N	\N	\N	off
huge_page_size	kB	Resource Usage / Memory	The size of huge page that should be requested.	\N	postmaster	integer	0	2147483647	\N	0
huge_pages	\N	Resource Usage / Memory	Use of huge pages on Linux or Windows.	\N	postmaster	enum	\N	\N	[off,on,try]	try
idle_in_transaction_session_timeout	ms	Client Connection Defaults / Statement Behavior	Sets the maximum allowed idle time between queries, when in a transaction.	A value of 0 turns off the timeout.	user	integer	0	2147483647	\N	0
idle_session_timeout	ms	Client Connection Defaults / Statement Behavior	Sets the maximum allowed idle time between queries, when not in a transaction.	A value of 0 turns off the timeout.	user	integer	0	2147483647	\N	0
ignore_checksum_failure	\N	Developer Options	Continues processing after a checksum failure.	Detection of a checksum failure normally causes PostgreSQL to report an error, aborting the current transaction. Setting ignore_checksum_failure to true causes the system to ignore the failure (but still report a warning), and continue processing. This behavior could cause crashes or other serious problems. Only has an effect if checksums are enabled.	superuser	bool	\N	\N	\N	off
ignore_invalid_pages	\N	Developer Options	Continues recovery after an invalid pages failure.	Detection of WAL records having references to invalid pages during recovery causes PostgreSQL to raise a PANIC-level error, aborting the recovery. Setting ignore_invalid_pages to true causes the system to ignore invalid page references in WAL records (but still report a warning), and continue recovery. This behavior may cause crashes, data loss, propagate or hide corruption, or other serious problems. Only has an effect during recovery or in standby mode.	postmaster	bool	\N	\N	\N	off
ignore_system_indexes	\N	Developer Options	Disables reading from system indexes.	It does not prevent updating the indexes, so it is safe to use.  The worst consequence is slowness.	backend	bool	\N	\N	\N	off
in_hot_standby	\N	Preset Options	Shows whether hot standby is currently active.	\N	internal	bool	\N	\N	\N	off
integer_datetimes	\N	Preset Options	Shows whether datetimes are integer based.	\N	internal	bool	\N	\N	\N	on
jit	\N	Query Tuning / Other Planner Options	Allow JIT compilation.	\N	user	bool	\N	\N	\N	on
jit_above_cost	\N	Query Tuning / Planner Cost Constants	Perform JIT compilation if query is more expensive.	-1 disables JIT compilation.	user	real	-1	1.79769e+308	\N	100000
jit_debugging_support	\N	Developer Options	Register JIT-compiled functions with debugger.	\N	superuser-backend	bool	\N	\N	\N	off
jit_dump_bitcode	\N	Developer Options	Write out LLVM bitcode to facilitate JIT debugging.	\N	superuser	bool	\N	\N	\N	off
jit_expressions	\N	Developer Options	Allow JIT compilation of expressions.	\N	user	bool	\N	\N	\N	on
jit_inline_above_cost	\N	Query Tuning / Planner Cost Constants	Perform JIT inlining if query is more expensive.	-1 disables inlining.	user	real	-1	1.79769e+308	\N	500000
jit_optimize_above_cost	\N	Query Tuning / Planner Cost Constants	Optimize JIT-compiled functions if query is more expensive.	-1 disables optimization.	user	real	-1	1.79769e+308	\N	500000
jit_profiling_support	\N	Developer Options	Register JIT-compiled functions with perf profiler.	\N	superuser-backend	bool	\N	\N	\N	off
jit_provider	\N	Client Connection Defaults / Shared Library Preloading	JIT provider to use.	\N	postmaster	string	\N	\N	\N	llvmjit
jit_tuple_deforming	\N	Developer Options	Allow JIT compilation of tuple deforming.	\N	user	bool	\N	\N	\N	on
join_collapse_limit	\N	Query Tuning / Other Planner Options	Sets the FROM-list size beyond which JOIN constructs are not flattened.	The planner will flatten explicit JOIN constructs into lists of FROM items whenever a list of no more than this many items would result.	user	integer	1	2147483647	\N	8
krb_caseins_users	\N	Connections and Authentication / Authentication	Sets whether Kerberos and GSSAPI user names should be treated as case-insensitive.	\N	sighup	bool	\N	\N	\N	off
krb_server_keyfile	\N	Connections and Authentication / Authentication	Sets the location of the Kerberos server key file.	\N	sighup	string	\N	\N	\N	FILE:/etc/postgresql-common/krb5.keytab
listen_addresses	\N	Connections and Authentication / Connection Settings	Sets the host name or IP address(es) to listen to.	\N	postmaster	string	\N	\N	\N	localhost
lo_compat_privileges	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	Enables backward compatibility mode for privilege checks on large objects.	Skips privilege checks when reading or modifying large objects, for compatibility with PostgreSQL releases prior to 9.0.	superuser	bool	\N	\N	\N	off
local_preload_libraries	\N	Client Connection Defaults / Shared Library Preloading	Lists unprivileged shared libraries to preload into each backend.	\N	user	string	\N	\N	\N	
lock_timeout	ms	Client Connection Defaults / Statement Behavior	Sets the maximum allowed duration of any wait for a lock.	A value of 0 turns off the timeout.	user	integer	0	2147483647	\N	0
log_autovacuum_min_duration	ms	Reporting and Logging / What to Log	Sets the minimum execution time above which autovacuum actions will be logged.	Zero prints all actions. -1 turns autovacuum logging off.	sighup	integer	-1	2147483647	\N	600000
log_checkpoints	\N	Reporting and Logging / What to Log	Logs each checkpoint.	\N	sighup	bool	\N	\N	\N	on
log_connections	\N	Reporting and Logging / What to Log	Logs each successful connection.	\N	superuser-backend	bool	\N	\N	\N	off
log_destination	\N	Reporting and Logging / Where to Log	Sets the destination for server log output.	Valid values are combinations of "stderr", "syslog", "csvlog", "jsonlog", and "eventlog", depending on the platform.	sighup	string	\N	\N	\N	stderr
log_disconnections	\N	Reporting and Logging / What to Log	Logs end of a session, including duration.	\N	superuser-backend	bool	\N	\N	\N	off
log_duration	\N	Reporting and Logging / What to Log	Logs the duration of each completed SQL statement.	\N	superuser	bool	\N	\N	\N	off
log_error_verbosity	\N	Reporting and Logging / What to Log	Sets the verbosity of logged messages.	\N	superuser	enum	\N	\N	[terse,default,verbose]	default
log_executor_stats	\N	Statistics / Monitoring	Writes executor performance statistics to the server log.	\N	superuser	bool	\N	\N	\N	off
log_file_mode	\N	Reporting and Logging / Where to Log	Sets the file permissions for log files.	The parameter value is expected to be a numeric mode specification in the form accepted by the chmod and umask system calls. (To use the customary octal format the number must start with a 0 (zero).)	sighup	integer	0	511	\N	384
log_filename	\N	Reporting and Logging / Where to Log	Sets the file name pattern for log files.	\N	sighup	string	\N	\N	\N	postgresql-%Y-%m-%d_%H%M%S.log
log_hostname	\N	Reporting and Logging / What to Log	Logs the host name in the connection logs.	By default, connection logs only show the IP address of the connecting host. If you want them to show the host name you can turn this on, but depending on your host name resolution setup it might impose a non-negligible performance penalty.	sighup	bool	\N	\N	\N	off
log_line_prefix	\N	Reporting and Logging / What to Log	Controls information prefixed to each log line.	If blank, no prefix is used.	sighup	string	\N	\N	\N	%m [%p] 
log_lock_waits	\N	Reporting and Logging / What to Log	Logs long lock waits.	\N	superuser	bool	\N	\N	\N	off
log_min_duration_sample	ms	Reporting and Logging / When to Log	Sets the minimum execution time above which a sample of statements will be logged. Sampling is determined by log_statement_sample_rate.	Zero logs a sample of all queries. -1 turns this feature off.	superuser	integer	-1	2147483647	\N	-1
log_min_duration_statement	ms	Reporting and Logging / When to Log	Sets the minimum execution time above which all statements will be logged.	Zero prints all queries. -1 turns this feature off.	superuser	integer	-1	2147483647	\N	-1
log_min_error_statement	\N	Reporting and Logging / When to Log	Causes all statements generating error at or above this level to be logged.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	superuser	enum	\N	\N	[debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic]	error
log_min_messages	\N	Reporting and Logging / When to Log	Sets the message levels that are logged.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	superuser	enum	\N	\N	[debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic]	warning
log_parameter_max_length	B	Reporting and Logging / What to Log	Sets the maximum length in bytes of data logged for bind parameter values when logging statements.	-1 to print values in full.	superuser	integer	-1	1073741823	\N	-1
log_parameter_max_length_on_error	B	Reporting and Logging / What to Log	Sets the maximum length in bytes of data logged for bind parameter values when logging statements, on error.	-1 to print values in full.	user	integer	-1	1073741823	\N	0
log_parser_stats	\N	Statistics / Monitoring	Writes parser performance statistics to the server log.	\N	superuser	bool	\N	\N	\N	off
log_planner_stats	\N	Statistics / Monitoring	Writes planner performance statistics to the server log.	\N	superuser	bool	\N	\N	\N	off
log_recovery_conflict_waits	\N	Reporting and Logging / What to Log	Logs standby recovery conflict waits.	\N	sighup	bool	\N	\N	\N	off
log_replication_commands	\N	Reporting and Logging / What to Log	Logs each replication command.	\N	superuser	bool	\N	\N	\N	off
log_rotation_age	min	Reporting and Logging / Where to Log	Sets the amount of time to wait before forcing log file rotation.	\N	sighup	integer	0	35791394	\N	1440
log_rotation_size	kB	Reporting and Logging / Where to Log	Sets the maximum size a log file can reach before being rotated.	\N	sighup	integer	0	2097151	\N	10240
log_startup_progress_interval	ms	Reporting and Logging / When to Log	Time between progress updates for long-running startup operations.	0 turns this feature off.	sighup	integer	0	2147483647	\N	10000
log_statement	\N	Reporting and Logging / What to Log	Sets the type of statements logged.	\N	superuser	enum	\N	\N	[none,ddl,mod,all]	none
log_statement_sample_rate	\N	Reporting and Logging / When to Log	Fraction of statements exceeding log_min_duration_sample to be logged.	Use a value between 0.0 (never log) and 1.0 (always log).	superuser	real	0	1	\N	1
log_statement_stats	\N	Statistics / Monitoring	Writes cumulative performance statistics to the server log.	\N	superuser	bool	\N	\N	\N	off
log_temp_files	kB	Reporting and Logging / What to Log	Log the use of temporary files larger than this number of kilobytes.	Zero logs all files. The default is -1 (turning this feature off).	superuser	integer	-1	2147483647	\N	-1
log_transaction_sample_rate	\N	Reporting and Logging / When to Log	Sets the fraction of transactions from which to log all statements.	Use a value between 0.0 (never log) and 1.0 (log all statements for all transactions).	superuser	real	0	1	\N	0
log_truncate_on_rotation	\N	Reporting and Logging / Where to Log	Truncate existing log files of same name during log rotation.	\N	sighup	bool	\N	\N	\N	off
logging_collector	\N	Reporting and Logging / Where to Log	Start a subprocess to capture stderr, csvlog and/or jsonlog into log files.	\N	postmaster	bool	\N	\N	\N	off
logical_decoding_work_mem	kB	Resource Usage / Memory	Sets the maximum memory to be used for logical decoding.	This much memory can be used by each internal reorder buffer before spilling to disk.	user	integer	64	2147483647	\N	65536
maintenance_io_concurrency	\N	Resource Usage / Asynchronous Behavior	A variant of effective_io_concurrency that is used for maintenance work.	\N	user	integer	0	1000	\N	10
maintenance_work_mem	kB	Resource Usage / Memory	Sets the maximum memory to be used for maintenance operations.	This includes operations such as VACUUM and CREATE INDEX.	user	integer	1024	2147483647	\N	65536
max_connections	\N	Connections and Authentication / Connection Settings	Sets the maximum number of concurrent connections.	\N	postmaster	integer	1	262143	\N	100
max_files_per_process	\N	Resource Usage / Kernel Resources	Sets the maximum number of simultaneously open files for each server process.	\N	postmaster	integer	64	2147483647	\N	1000
max_function_args	\N	Preset Options	Shows the maximum number of function arguments.	\N	internal	integer	100	100	\N	100
max_identifier_length	\N	Preset Options	Shows the maximum identifier length.	\N	internal	integer	63	63	\N	63
max_index_keys	\N	Preset Options	Shows the maximum number of index keys.	\N	internal	integer	32	32	\N	32
max_locks_per_transaction	\N	Lock Management	Sets the maximum number of locks per transaction.	The shared lock table is sized on the assumption that at most max_locks_per_transaction * max_connections distinct objects will need to be locked at any one time.	postmaster	integer	10	2147483647	\N	64
max_logical_replication_workers	\N	Replication / Subscribers	Maximum number of logical replication worker processes.	\N	postmaster	integer	0	262143	\N	4
max_parallel_maintenance_workers	\N	Resource Usage / Asynchronous Behavior	Sets the maximum number of parallel processes per maintenance operation.	\N	user	integer	0	1024	\N	2
max_parallel_workers	\N	Resource Usage / Asynchronous Behavior	Sets the maximum number of parallel workers that can be active at one time.	\N	user	integer	0	1024	\N	8
max_parallel_workers_per_gather	\N	Resource Usage / Asynchronous Behavior	Sets the maximum number of parallel processes per executor node.	\N	user	integer	0	1024	\N	2
max_pred_locks_per_page	\N	Lock Management	Sets the maximum number of predicate-locked tuples per page.	If more than this number of tuples on the same page are locked by a connection, those locks are replaced by a page-level lock.	sighup	integer	0	2147483647	\N	2
max_pred_locks_per_relation	\N	Lock Management	Sets the maximum number of predicate-locked pages and tuples per relation.	If more than this total of pages and tuples in the same relation are locked by a connection, those locks are replaced by a relation-level lock.	sighup	integer	-2147483648	2147483647	\N	-2
max_pred_locks_per_transaction	\N	Lock Management	Sets the maximum number of predicate locks per transaction.	The shared predicate lock table is sized on the assumption that at most max_pred_locks_per_transaction * max_connections distinct objects will need to be locked at any one time.	postmaster	integer	10	2147483647	\N	64
max_prepared_transactions	\N	Resource Usage / Memory	Sets the maximum number of simultaneously prepared transactions.	\N	postmaster	integer	0	262143	\N	0
max_replication_slots	\N	Replication / Sending Servers	Sets the maximum number of simultaneously defined replication slots.	\N	postmaster	integer	0	262143	\N	10
max_slot_wal_keep_size	MB	Replication / Sending Servers	Sets the maximum WAL size that can be reserved by replication slots.	Replication slots will be marked as failed, and segments released for deletion or recycling, if this much space is occupied by WAL on disk.	sighup	integer	-1	2147483647	\N	-1
max_stack_depth	kB	Resource Usage / Memory	Sets the maximum stack depth, in kilobytes.	\N	superuser	integer	100	2147483647	\N	100
max_standby_archive_delay	ms	Replication / Standby Servers	Sets the maximum delay before canceling queries when a hot standby server is processing archived WAL data.	\N	sighup	integer	-1	2147483647	\N	30000
max_standby_streaming_delay	ms	Replication / Standby Servers	Sets the maximum delay before canceling queries when a hot standby server is processing streamed WAL data.	\N	sighup	integer	-1	2147483647	\N	30000
max_sync_workers_per_subscription	\N	Replication / Subscribers	Maximum number of table synchronization workers per subscription.	\N	sighup	integer	0	262143	\N	2
max_wal_senders	\N	Replication / Sending Servers	Sets the maximum number of simultaneously running WAL sender processes.	\N	postmaster	integer	0	262143	\N	10
max_wal_size	MB	Write-Ahead Log / Checkpoints	Sets the WAL size that triggers a checkpoint.	\N	sighup	integer	2	2147483647	\N	1024
max_worker_processes	\N	Resource Usage / Asynchronous Behavior	Maximum number of concurrent worker processes.	\N	postmaster	integer	0	262143	\N	8
min_dynamic_shared_memory	MB	Resource Usage / Memory	Amount of dynamic shared memory reserved at startup.	\N	postmaster	integer	0	2147483647	\N	0
min_parallel_index_scan_size	8kB	Query Tuning / Planner Cost Constants	Sets the minimum amount of index data for a parallel scan.	If the planner estimates that it will read a number of index pages too small to reach this limit, a parallel scan will not be considered.	user	integer	0	715827882	\N	64
min_parallel_table_scan_size	8kB	Query Tuning / Planner Cost Constants	Sets the minimum amount of table data for a parallel scan.	If the planner estimates that it will read a number of table pages too small to reach this limit, a parallel scan will not be considered.	user	integer	0	715827882	\N	1024
min_wal_size	MB	Write-Ahead Log / Checkpoints	Sets the minimum size to shrink the WAL to.	\N	sighup	integer	2	2147483647	\N	80
old_snapshot_threshold	min	Resource Usage / Asynchronous Behavior	Time before a snapshot is too old to read pages changed after the snapshot was taken.	A value of -1 disables this feature.	postmaster	integer	-1	86400	\N	-1
parallel_leader_participation	\N	Resource Usage / Asynchronous Behavior	Controls whether Gather and Gather Merge also run subplans.	Should gather nodes also run subplans or just gather tuples?	user	bool	\N	\N	\N	on
parallel_setup_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of starting up worker processes for parallel query.	\N	user	real	0	1.79769e+308	\N	1000
parallel_tuple_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of passing each tuple (row) from worker to leader backend.	\N	user	real	0	1.79769e+308	\N	0.1
password_encryption	\N	Connections and Authentication / Authentication	Chooses the algorithm for encrypting passwords.	\N	user	enum	\N	\N	[md5,scram-sha-256]	scram-sha-256
plan_cache_mode	\N	Query Tuning / Other Planner Options	Controls the planner''s selection of custom or generic plan.	Prepared statements can have custom and generic plans, and the planner will attempt to choose which is better.  This can be set to override the default behavior.	user	enum	\N	\N	[auto,force_generic_plan,force_custom_plan]	auto
port	\N	Connections and Authentication / Connection Settings	Sets the TCP port the server listens on.	\N	postmaster	integer	1	65535	\N	5432
post_auth_delay	s	Developer Options	Sets the amount of time to wait after authentication on connection startup.	This allows attaching a debugger to the process.	backend	integer	0	2147	\N	0
pre_auth_delay	s	Developer Options	Sets the amount of time to wait before authentication on connection startup.	This allows attaching a debugger to the process.	sighup	integer	0	60	\N	0
primary_conninfo	\N	Replication / Standby Servers	Sets the connection string to be used to connect to the sending server.	\N	sighup	string	\N	\N	\N	
primary_slot_name	\N	Replication / Standby Servers	Sets the name of the replication slot to use on the sending server.	\N	sighup	string	\N	\N	\N	
quote_all_identifiers	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	When generating SQL fragments, quote all identifiers.	\N	user	bool	\N	\N	\N	off
random_page_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of a nonsequentially fetched disk page.	\N	user	real	0	1.79769e+308	\N	4
recovery_end_command	\N	Write-Ahead Log / Archive Recovery	Sets the shell command that will be executed once at the end of recovery.	\N	sighup	string	\N	\N	\N	
recovery_init_sync_method	\N	Error Handling	Sets the method for synchronizing the data directory before crash recovery.	\N	sighup	enum	\N	\N	[fsync,syncfs]	fsync
recovery_min_apply_delay	ms	Replication / Standby Servers	Sets the minimum delay for applying changes during recovery.	\N	sighup	integer	0	2147483647	\N	0
recovery_prefetch	\N	Write-Ahead Log / Recovery	Prefetch referenced blocks during recovery.	Look ahead in the WAL to find references to uncached data.	sighup	enum	\N	\N	[off,on,try]	try
recovery_target	\N	Write-Ahead Log / Recovery Target	Set to "immediate" to end recovery as soon as a consistent state is reached.	\N	postmaster	string	\N	\N	\N	
recovery_target_action	\N	Write-Ahead Log / Recovery Target	Sets the action to perform upon reaching the recovery target.	\N	postmaster	enum	\N	\N	[pause,promote,shutdown]	pause
recovery_target_inclusive	\N	Write-Ahead Log / Recovery Target	Sets whether to include or exclude transaction with recovery target.	\N	postmaster	bool	\N	\N	\N	on
recovery_target_lsn	\N	Write-Ahead Log / Recovery Target	Sets the LSN of the write-ahead log location up to which recovery will proceed.	\N	postmaster	string	\N	\N	\N	
recovery_target_name	\N	Write-Ahead Log / Recovery Target	Sets the named restore point up to which recovery will proceed.	\N	postmaster	string	\N	\N	\N	
recovery_target_time	\N	Write-Ahead Log / Recovery Target	Sets the time stamp up to which recovery will proceed.	\N	postmaster	string	\N	\N	\N	
recovery_target_timeline	\N	Write-Ahead Log / Recovery Target	Specifies the timeline to recover into.	\N	postmaster	string	\N	\N	\N	latest
recovery_target_xid	\N	Write-Ahead Log / Recovery Target	Sets the transaction ID up to which recovery will proceed.	\N	postmaster	string	\N	\N	\N	
recursive_worktable_factor	\N	Query Tuning / Other Planner Options	Sets the planner''s estimate of the average size of a recursive query''s working table.	\N	user	real	0.001	1e+06	\N	10
remove_temp_files_after_crash	\N	Developer Options	Remove temporary files after backend crash.	\N	sighup	bool	\N	\N	\N	on
restart_after_crash	\N	Error Handling	Reinitialize server after backend crash.	\N	sighup	bool	\N	\N	\N	on
restore_command	\N	Write-Ahead Log / Archive Recovery	Sets the shell command that will be called to retrieve an archived WAL file.	\N	sighup	string	\N	\N	\N	
restrict_nonsystem_relation_kind	\N	Client Connection Defaults / Statement Behavior	Prohibits access to non-system relations of specified kinds.	\N	user	string	\N	\N	\N	
row_security	\N	Client Connection Defaults / Statement Behavior	Enable row security.	When enabled, row security will be applied to all users.	user	bool	\N	\N	\N	on
search_path	\N	Client Connection Defaults / Statement Behavior	Sets the schema search order for names that are not schema-qualified.	\N	user	string	\N	\N	\N	"$user", public
segment_size	8kB	Preset Options	Shows the number of pages per disk file.	\N	internal	integer	131072	131072	\N	131072
seq_page_cost	\N	Query Tuning / Planner Cost Constants	Sets the planner''s estimate of the cost of a sequentially fetched disk page.	\N	user	real	0	1.79769e+308	\N	1
server_encoding	\N	Preset Options	Shows the server (database) character set encoding.	\N	internal	string	\N	\N	\N	SQL_ASCII
server_version	\N	Preset Options	Shows the server version.	\N	internal	string	\N	\N	\N	15.18 (Debian 15.18-0+deb12u1)
server_version_num	\N	Preset Options	Shows the server version as an integer.	\N	internal	integer	150018	150018	\N	150018
session_preload_libraries	\N	Client Connection Defaults / Shared Library Preloading	Lists shared libraries to preload into each backend.	\N	superuser	string	\N	\N	\N	
session_replication_role	\N	Client Connection Defaults / Statement Behavior	Sets the session''s behavior for triggers and rewrite rules.	\N	superuser	enum	\N	\N	[origin,replica,local]	origin
shared_buffers	8kB	Resource Usage / Memory	Sets the number of shared memory buffers used by the server.	\N	postmaster	integer	16	1073741823	\N	16384
shared_memory_size	MB	Preset Options	Shows the size of the server''s main shared memory area (rounded up to the nearest MB).	\N	internal	integer	0	2147483647	\N	0
shared_memory_size_in_huge_pages	\N	Preset Options	Shows the number of huge pages needed for the main shared memory area.	-1 indicates that the value could not be determined.	internal	integer	-1	2147483647	\N	-1
shared_memory_type	\N	Resource Usage / Memory	Selects the shared memory implementation used for the main shared memory region.	\N	postmaster	enum	\N	\N	[sysv,mmap]	mmap
shared_preload_libraries	\N	Client Connection Defaults / Shared Library Preloading	Lists shared libraries to preload into server.	\N	postmaster	string	\N	\N	\N	
ssl	\N	Connections and Authentication / SSL	Enables SSL connections.	\N	sighup	bool	\N	\N	\N	off
ssl_ciphers	\N	Connections and Authentication / SSL	Sets the list of allowed SSL ciphers.	\N	sighup	string	\N	\N	\N	HIGH:MEDIUM:+3DES:!aNULL
ssl_crl_dir	\N	Connections and Authentication / SSL	Location of the SSL certificate revocation list directory.	\N	sighup	string	\N	\N	\N	
ssl_ecdh_curve	\N	Connections and Authentication / SSL	Sets the curve to use for ECDH.	\N	sighup	string	\N	\N	\N	prime256v1
ssl_library	\N	Preset Options	Shows the name of the SSL library.	\N	internal	string	\N	\N	\N	OpenSSL
ssl_max_protocol_version	\N	Connections and Authentication / SSL	Sets the maximum SSL/TLS protocol version to use.	\N	sighup	enum	\N	\N	["",TLSv1,TLSv1.1,TLSv1.2,TLSv1.3]	
ssl_min_protocol_version	\N	Connections and Authentication / SSL	Sets the minimum SSL/TLS protocol version to use.	\N	sighup	enum	\N	\N	[TLSv1,TLSv1.1,TLSv1.2,TLSv1.3]	TLSv1.2
ssl_passphrase_command	\N	Connections and Authentication / SSL	Command to obtain passphrases for SSL.	\N	sighup	string	\N	\N	\N	
ssl_passphrase_command_supports_reload	\N	Connections and Authentication / SSL	Controls whether ssl_passphrase_command is called during server reload.	\N	sighup	bool	\N	\N	\N	off
ssl_prefer_server_ciphers	\N	Connections and Authentication / SSL	Give priority to server ciphersuite order.	\N	sighup	bool	\N	\N	\N	on
standard_conforming_strings	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	Causes ''...'' strings to treat backslashes literally.	\N	user	bool	\N	\N	\N	on
statement_timeout	ms	Client Connection Defaults / Statement Behavior	Sets the maximum allowed duration of any statement.	A value of 0 turns off the timeout.	user	integer	0	2147483647	\N	0
stats_fetch_consistency	\N	Statistics / Cumulative Query and Index Statistics	Sets the consistency of accesses to statistics data.	\N	user	enum	\N	\N	[none,cache,snapshot]	cache
superuser_reserved_connections	\N	Connections and Authentication / Connection Settings	Sets the number of connection slots reserved for superusers.	\N	postmaster	integer	0	262143	\N	3
synchronize_seqscans	\N	Version and Platform Compatibility / Previous PostgreSQL Versions	Enable synchronized sequential scans.	\N	user	bool	\N	\N	\N	on
synchronous_commit	\N	Write-Ahead Log / Settings	Sets the current transaction''s synchronization level.	\N	user	enum	\N	\N	[local,remote_write,remote_apply,on,off]	on
synchronous_standby_names	\N	Replication / Primary Server	Number of synchronous standbys and list of names of potential synchronous ones.	\N	sighup	string	\N	\N	\N	
syslog_facility	\N	Reporting and Logging / Where to Log	Sets the syslog "facility" to be used when syslog enabled.	\N	sighup	enum	\N	\N	[local0,local1,local2,local3,local4,local5,local6,local7]	local0
syslog_ident	\N	Reporting and Logging / Where to Log	Sets the program name used to identify PostgreSQL messages in syslog.	\N	sighup	string	\N	\N	\N	postgres
syslog_sequence_numbers	\N	Reporting and Logging / Where to Log	Add sequence number to syslog messages to avoid duplicate suppression.	\N	sighup	bool	\N	\N	\N	on
syslog_split_messages	\N	Reporting and Logging / Where to Log	Split messages sent to syslog by lines and to fit into 1024 bytes.	\N	sighup	bool	\N	\N	\N	on
tcp_keepalives_count	\N	Connections and Authentication / Connection Settings	Maximum number of TCP keepalive retransmits.	Number of consecutive keepalive retransmits that can be lost before a connection is considered dead. A value of 0 uses the system default.	user	integer	0	2147483647	\N	0
tcp_keepalives_idle	s	Connections and Authentication / Connection Settings	Time between issuing TCP keepalives.	A value of 0 uses the system default.	user	integer	0	2147483647	\N	0
tcp_keepalives_interval	s	Connections and Authentication / Connection Settings	Time between TCP keepalive retransmits.	A value of 0 uses the system default.	user	integer	0	2147483647	\N	0
tcp_user_timeout	ms	Connections and Authentication / Connection Settings	TCP user timeout.	A value of 0 uses the system default.	user	integer	0	2147483647	\N	0
temp_buffers	8kB	Resource Usage / Memory	Sets the maximum number of temporary buffers used by each session.	\N	user	integer	100	1073741823	\N	1024
temp_file_limit	kB	Resource Usage / Disk	Limits the total size of all temporary files used by each process.	-1 means no limit.	superuser	integer	-1	2147483647	\N	-1
temp_tablespaces	\N	Client Connection Defaults / Statement Behavior	Sets the tablespace(s) to use for temporary tables and sort files.	\N	user	string	\N	\N	\N	
timezone_abbreviations	\N	Client Connection Defaults / Locale and Formatting	Selects a file of time zone abbreviations.	\N	user	string	\N	\N	\N	\N
trace_notify	\N	Developer Options	Generates debugging output for LISTEN and NOTIFY.	\N	user	bool	\N	\N	\N	off
trace_recovery_messages	\N	Developer Options	Enables logging of recovery-related debugging information.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	sighup	enum	\N	\N	[debug5,debug4,debug3,debug2,debug1,log,notice,warning,error]	log
trace_sort	\N	Developer Options	Emit information about resource usage in sorting.	\N	user	bool	\N	\N	\N	off
track_activities	\N	Statistics / Cumulative Query and Index Statistics	Collects information about executing commands.	Enables the collection of information on the currently executing command of each session, along with the time at which that command began execution.	superuser	bool	\N	\N	\N	on
track_activity_query_size	B	Statistics / Cumulative Query and Index Statistics	Sets the size reserved for pg_stat_activity.query, in bytes.	\N	postmaster	integer	100	1048576	\N	1024
track_commit_timestamp	\N	Replication / Sending Servers	Collects transaction commit time.	\N	postmaster	bool	\N	\N	\N	off
track_counts	\N	Statistics / Cumulative Query and Index Statistics	Collects statistics on database activity.	\N	superuser	bool	\N	\N	\N	on
track_functions	\N	Statistics / Cumulative Query and Index Statistics	Collects function-level statistics on database activity.	\N	superuser	enum	\N	\N	[none,pl,all]	none
track_io_timing	\N	Statistics / Cumulative Query and Index Statistics	Collects timing statistics for database I/O activity.	\N	superuser	bool	\N	\N	\N	off
track_wal_io_timing	\N	Statistics / Cumulative Query and Index Statistics	Collects timing statistics for WAL I/O activity.	\N	superuser	bool	\N	\N	\N	off
transaction_deferrable	\N	Client Connection Defaults / Statement Behavior	Whether to defer a read-only serializable transaction until it can be executed with no possible serialization failures.	\N	user	bool	\N	\N	\N	off
transaction_isolation	\N	Client Connection Defaults / Statement Behavior	Sets the current transaction''s isolation level.	\N	user	enum	\N	\N	[serializable,"repeatable read","read committed","read uncommitted"]	read committed
transaction_read_only	\N	Client Connection Defaults / Statement Behavior	Sets the current transaction''s read-only status.	\N	user	bool	\N	\N	\N	off
transform_null_equals	\N	Version and Platform Compatibility / Other Platforms and Clients	Treats "expr=NULL" as "expr IS NULL".	When turned on, expressions of the form expr = NULL (or NULL = expr) are treated as expr IS NULL, that is, they return true if expr evaluates to the null value, and false otherwise. The correct behavior of expr = NULL is to always return null (unknown).	user	bool	\N	\N	\N	off
unix_socket_group	\N	Connections and Authentication / Connection Settings	Sets the owning group of the Unix-domain socket.	The owning user of the socket is always the user that starts the server.	postmaster	string	\N	\N	\N	
unix_socket_permissions	\N	Connections and Authentication / Connection Settings	Sets the access permissions of the Unix-domain socket.	Unix-domain sockets use the usual Unix file system permission set. The parameter value is expected to be a numeric mode specification in the form accepted by the chmod and umask system calls. (To use the customary octal format the number must start with a 0 (zero).)	postmaster	integer	0	511	\N	511
update_process_title	\N	Reporting and Logging / Process Title	Updates the process title to show the active SQL command.	Enables updating of the process title every time a new SQL command is received by the server.	superuser	bool	\N	\N	\N	on
vacuum_cost_delay	ms	Resource Usage / Cost-Based Vacuum Delay	Vacuum cost delay in milliseconds.	\N	user	real	0	100	\N	0
vacuum_cost_limit	\N	Resource Usage / Cost-Based Vacuum Delay	Vacuum cost amount available before napping.	\N	user	integer	1	10000	\N	200
vacuum_cost_page_dirty	\N	Resource Usage / Cost-Based Vacuum Delay	Vacuum cost for a page dirtied by vacuum.	\N	user	integer	0	10000	\N	20
vacuum_cost_page_hit	\N	Resource Usage / Cost-Based Vacuum Delay	Vacuum cost for a page found in the buffer cache.	\N	user	integer	0	10000	\N	1
vacuum_cost_page_miss	\N	Resource Usage / Cost-Based Vacuum Delay	Vacuum cost for a page not found in the buffer cache.	\N	user	integer	0	10000	\N	2
vacuum_defer_cleanup_age	\N	Replication / Primary Server	Number of transactions by which VACUUM and HOT cleanup should be deferred, if any.	\N	sighup	integer	0	1000000	\N	0
vacuum_failsafe_age	\N	Client Connection Defaults / Statement Behavior	Age at which VACUUM should trigger failsafe to avoid a wraparound outage.	\N	user	integer	0	2100000000	\N	1600000000
vacuum_freeze_min_age	\N	Client Connection Defaults / Statement Behavior	Minimum age at which VACUUM should freeze a table row.	\N	user	integer	0	1000000000	\N	50000000
vacuum_freeze_table_age	\N	Client Connection Defaults / Statement Behavior	Age at which VACUUM should scan whole table to freeze tuples.	\N	user	integer	0	2000000000	\N	150000000
vacuum_multixact_failsafe_age	\N	Client Connection Defaults / Statement Behavior	Multixact age at which VACUUM should trigger failsafe to avoid a wraparound outage.	\N	user	integer	0	2100000000	\N	1600000000
vacuum_multixact_freeze_min_age	\N	Client Connection Defaults / Statement Behavior	Minimum age at which VACUUM should freeze a MultiXactId in a table row.	\N	user	integer	0	1000000000	\N	5000000
vacuum_multixact_freeze_table_age	\N	Client Connection Defaults / Statement Behavior	Multixact age at which VACUUM should scan whole table to freeze tuples.	\N	user	integer	0	2000000000	\N	150000000
wal_block_size	\N	Preset Options	Shows the block size in the write ahead log.	\N	internal	integer	8192	8192	\N	8192
wal_buffers	8kB	Write-Ahead Log / Settings	Sets the number of disk-page buffers in shared memory for WAL.	\N	postmaster	integer	-1	262143	\N	-1
wal_compression	\N	Write-Ahead Log / Settings	Compresses full-page writes written in WAL file with specified method.	\N	superuser	enum	\N	\N	[pglz,lz4,zstd,on,off]	off
wal_consistency_checking	\N	Developer Options	Sets the WAL resource managers for which WAL consistency checks are done.	Full-page images will be logged for all data blocks and cross-checked against the results of WAL replay.	superuser	string	\N	\N	\N	
wal_decode_buffer_size	B	Write-Ahead Log / Recovery	Buffer size for reading ahead in the WAL during recovery.	Maximum distance to read ahead in the WAL to prefetch referenced data blocks.	postmaster	integer	65536	1073741823	\N	524288
wal_init_zero	\N	Write-Ahead Log / Settings	Writes zeroes to new WAL files before first use.	\N	superuser	bool	\N	\N	\N	on
wal_keep_size	MB	Replication / Sending Servers	Sets the size of WAL files held for standby servers.	\N	sighup	integer	0	2147483647	\N	0
wal_level	\N	Write-Ahead Log / Settings	Sets the level of information written to the WAL.	\N	postmaster	enum	\N	\N	[minimal,replica,logical]	replica
wal_log_hints	\N	Write-Ahead Log / Settings	Writes full pages to WAL when first modified after a checkpoint, even for a non-critical modification.	\N	postmaster	bool	\N	\N	\N	off
wal_receiver_create_temp_slot	\N	Replication / Standby Servers	Sets whether a WAL receiver should create a temporary replication slot if no permanent slot is configured.	\N	sighup	bool	\N	\N	\N	off
wal_receiver_status_interval	s	Replication / Standby Servers	Sets the maximum interval between WAL receiver status reports to the sending server.	\N	sighup	integer	0	2147483	\N	10
wal_receiver_timeout	ms	Replication / Standby Servers	Sets the maximum wait time to receive data from the sending server.	\N	sighup	integer	0	2147483647	\N	60000
wal_recycle	\N	Write-Ahead Log / Settings	Recycles WAL files by renaming them.	\N	superuser	bool	\N	\N	\N	on
wal_retrieve_retry_interval	ms	Replication / Standby Servers	Sets the time to wait before retrying to retrieve WAL after a failed attempt.	\N	sighup	integer	1	2147483647	\N	5000
wal_segment_size	B	Preset Options	Shows the size of write ahead log segments.	\N	internal	integer	1048576	1073741824	\N	16777216
wal_sender_timeout	ms	Replication / Sending Servers	Sets the maximum time to wait for WAL replication.	\N	user	integer	0	2147483647	\N	60000
wal_skip_threshold	kB	Write-Ahead Log / Settings	Minimum size of new file to fsync instead of writing WAL.	\N	user	integer	0	2147483647	\N	2048
wal_sync_method	\N	Write-Ahead Log / Settings	Selects the method used for forcing WAL updates to disk.	\N	sighup	enum	\N	\N	[fsync,fdatasync,open_sync,open_datasync]	fdatasync
wal_writer_delay	ms	Write-Ahead Log / Settings	Time between WAL flushes performed in the WAL writer.	\N	sighup	integer	1	10000	\N	200
wal_writer_flush_after	8kB	Write-Ahead Log / Settings	Amount of WAL written out by WAL writer that triggers a flush.	\N	sighup	integer	0	2147483647	\N	128
work_mem	kB	Resource Usage / Memory	Sets the maximum memory to be used for query workspaces.	This much memory can be used by each internal sort operation and hash table before switching to temporary disk files.	user	integer	64	2147483647	\N	4096
xmlbinary	\N	Client Connection Defaults / Statement Behavior	Sets how binary values are to be encoded in XML.	\N	user	enum	\N	\N	[base64,hex]	base64
xmloption	\N	Client Connection Defaults / Statement Behavior	Sets whether XML data in implicit parsing and serialization operations is to be considered as documents or content fragments.	\N	user	enum	\N	\N	[content,document]	content
zero_damaged_pages	\N	Developer Options	Continues processing past damaged page headers.	Detection of a damaged page header normally causes PostgreSQL to report an error, aborting the current transaction. Setting zero_damaged_pages to true causes the system to instead report a warning, zero out the damaged page, and continue processing. This behavior will destroy data, namely all the rows on the damaged page.	superuser	bool	\N	\N	\N	off', chr(10))) AS line));
