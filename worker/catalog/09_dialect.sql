-- Functions that the planner's rewrites of Postgres's SQL call; underscored ones are for these rewrites only.

-- === Arrays

-- An array as text: an element is quoted where it is empty, is the word NULL, or holds what means something there.
CREATE MACRO system.pgc.array_out(list_value) AS
    '{' || system.main.array_to_string(list_transform(list_value, lambda element:
        CASE
            WHEN element IS NULL THEN 'NULL'
            WHEN typeof(element) = 'BOOLEAN' THEN left(element::VARCHAR, 1)
            WHEN regexp_full_match(element::VARCHAR, '[^{}",\\\s]+') AND upper(element::VARCHAR) <> 'NULL'
                THEN element::VARCHAR
            ELSE '"' || replace(replace(element::VARCHAR, '\', '\\'), '"', '\"') || '"'
        END), ',') || '}';
-- JSON has a list's lengths at every depth, whatever the list is made of.
CREATE MACRO system.pgc.array_length(list_value, dimension) AS
    nullif(CASE WHEN dimension = 1 THEN len(list_value)
        WHEN dimension > 1 THEN json_array_length(to_json(list_value), '$' || repeat('[0]', dimension - 1))
        ELSE 0 END, 0)::INTEGER;
CREATE MACRO system.pgc.array_dims(list_value) AS
    CASE WHEN len(list_value) > 0 THEN '[1:' || len(list_value)::VARCHAR || ']' END;
CREATE MACRO system.pgc.array_fill(filling, lengths) AS list_transform(range(lengths[1]), lambda place: filling);
CREATE MACRO system.pgc.array_positions(list_value, wanted) AS
    list_filter(
        list_transform(list_value,
            lambda element, place: CASE WHEN element IS NOT DISTINCT FROM wanted THEN place::INTEGER END),
        lambda place: place IS NOT NULL);
CREATE MACRO system.pgc.trim_array(list_value, removed) AS list_value[1:len(list_value) - removed];
CREATE MACRO system.pgc._subscripts(list_value, dimension) AS
    range(1, coalesce(system.pgc.array_length(list_value, dimension), 0) + 1)::INTEGER[];
CREATE MACRO system.pgc.string_to_array
    (text_value, separator) AS
        CASE
            WHEN text_value = '' THEN []::VARCHAR[]
            WHEN separator = '' THEN [text_value]
            ELSE string_split(text_value, coalesce(separator, ''))
        END,
    (text_value, separator, null_text) AS
        list_transform(
            CASE
                WHEN text_value = '' THEN []::VARCHAR[]
                WHEN separator = '' THEN [text_value]
                ELSE string_split(text_value, coalesce(separator, ''))
            END, lambda element: nullif(element, null_text));

-- === Text

CREATE MACRO system.pgc.octet_length(value) AS
    (CASE WHEN typeof(value) IN ('BLOB', 'BIT') THEN system.main.octet_length(value::BLOB) ELSE strlen(value::VARCHAR) END
        )::INTEGER;
CREATE MACRO system.pgc.lpad(text_value, width) AS system.main.lpad(text_value, width, ' ');
CREATE MACRO system.pgc.rpad(text_value, width) AS system.main.rpad(text_value, width, ' ');
CREATE MACRO system.pgc.regexp_first(text_value, pattern, group_number) AS
    CASE WHEN system.main.regexp_matches(text_value, pattern, 's')
        THEN regexp_extract(text_value, pattern, group_number, 's') END;
CREATE MACRO system.pgc.regexp_substr(text_value, pattern) AS
    CASE WHEN system.main.regexp_matches(text_value, pattern, 's') THEN regexp_extract(text_value, pattern, 0, 's') END;
CREATE MACRO system.pgc.regexp_count(text_value, pattern) AS
    len(regexp_extract_all(text_value, pattern, 0, 's'))::INTEGER;
CREATE MACRO system.pgc.regexp_instr(text_value, pattern) AS
    CASE WHEN system.main.regexp_matches(text_value, pattern, 's')
        THEN strpos(text_value, regexp_extract(text_value, pattern, 0, 's'))::INTEGER ELSE 0 END;
CREATE MACRO system.pgc.regexp_like
    (text_value, pattern) AS system.main.regexp_matches(text_value, pattern, 's'),
    (text_value, pattern, flags) AS system.main.regexp_matches(text_value, pattern, 's' || flags);

CREATE MACRO system.pgc.float_out(value) AS
    CASE
        WHEN isnan(value) THEN 'NaN'
        WHEN isinf(value) THEN CASE WHEN value > 0 THEN 'Infinity' ELSE '-Infinity' END
        ELSE regexp_replace(value::VARCHAR, '\.0$', '')
    END;
-- The era stands behind the time.
CREATE MACRO system.pgc.time_out(value) AS
    CASE WHEN contains(value::VARCHAR, ' (BC)') THEN replace(value::VARCHAR, ' (BC)', '') || ' BC'
        ELSE value::VARCHAR END;
-- The first bits of `x00ff`; as many as an integer has are one with a sign.
CREATE MACRO system.pgc._hex_bits(digits, bits) AS
    ('0x' || left(rpad(digits, (bits // 4)::INTEGER, '0'), (bits // 4)::INTEGER))::UBIGINT::HUGEINT;
CREATE MACRO system.pgc.hex_bits(text_value, bits, width) AS
    system.pgc._hex_bits(substr(text_value, 2), bits) - CASE
        WHEN bits = width AND system.pgc._hex_bits(substr(text_value, 2), bits) >= 1::HUGEINT << (width - 1)::INTEGER
            THEN 1::HUGEINT << width::INTEGER ELSE 0 END;

-- Where a row is: a block, and a place in it.
CREATE MACRO system.pgc.tid_out(row_number) AS
    '(' || (row_number // 65535)::VARCHAR || ',' || (row_number % 65535 + 1)::VARCHAR || ')';
CREATE MACRO system.pgc.tid_in(text_value) AS
    split_part(trim(text_value, '() '), ',', 1)::BIGINT * 65535 + split_part(trim(text_value, '() '), ',', 2)::BIGINT - 1;

-- Addresses are texts, of which these let through only what is one.
CREATE MACRO system.pgc._is_address(text_value) AS
    regexp_full_match(text_value, '((25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3})(/(3[0-2]|[12]?\d))?')
    OR (regexp_full_match(text_value, '[0-9a-fA-F:]*:[0-9a-fA-F:]*(:(\d{1,3}\.){3}\d{1,3})?(/(12[0-8]|1[01]\d|\d?\d))?')
        AND contains(text_value, ':') AND NOT regexp_matches(text_value, ':::|[0-9a-fA-F]{5}|::.*::')
        AND (contains(text_value, '::')
            OR len(regexp_extract_all(text_value, ':')) = CASE WHEN contains(text_value, '.') THEN 6 ELSE 7 END));
CREATE MACRO system.pgc.inet_in(text_value) AS
    CASE WHEN text_value IS NULL OR system.pgc._is_address(text_value) THEN text_value
        ELSE error('invalid input syntax for type inet: "' || text_value || '"') END;
CREATE MACRO system.pgc.cidr_in(text_value) AS
    CASE WHEN text_value IS NULL OR system.pgc._is_address(text_value) THEN text_value
        ELSE error('invalid input syntax for type cidr: "' || text_value || '"') END;
CREATE MACRO system.pgc.macaddr_in(text_value) AS
    CASE WHEN text_value IS NULL OR regexp_full_match(text_value, '[0-9a-fA-F]{2}([:-]?[0-9a-fA-F]{2}){5}')
        THEN text_value ELSE error('invalid input syntax for type macaddr: "' || text_value || '"') END;

-- === Types

CREATE MACRO system.pgc._type_text(engine_type) AS
    CASE
        WHEN engine_type LIKE 'DECIMAL(%' THEN 'numeric'
        WHEN engine_type LIKE 'ENUM(%' THEN 'text'
        WHEN engine_type LIKE 'STRUCT(%' OR engine_type LIKE 'MAP(%' OR engine_type LIKE 'UNION(%' THEN 'json'
        ELSE coalesce(MAP {
            'BOOLEAN': 'boolean', 'TINYINT': 'smallint', 'UTINYINT': 'smallint', 'SMALLINT': 'smallint',
            'USMALLINT': 'integer', 'INTEGER': 'integer', 'UINTEGER': 'bigint', 'BIGINT': 'bigint', 'UBIGINT': 'numeric',
            'HUGEINT': 'numeric', 'UHUGEINT': 'numeric', 'BIGNUM': 'numeric', 'FLOAT': 'real',
            'DOUBLE': 'double precision', 'VARCHAR': 'text', 'JSON': 'json', 'BLOB': 'bytea', 'BIT': 'bit varying',
            'DATE': 'date', 'TIME': 'time without time zone', 'TIME_NS': 'time without time zone',
            'TIME WITH TIME ZONE': 'time with time zone', 'TIMESTAMP': 'timestamp without time zone',
            'TIMESTAMP_S': 'timestamp without time zone', 'TIMESTAMP_MS': 'timestamp without time zone',
            'TIMESTAMP_NS': 'timestamp without time zone', 'TIMESTAMP WITH TIME ZONE': 'timestamp with time zone',
            'INTERVAL': 'interval', 'UUID': 'uuid', '"NULL"': 'unknown', 'VARIANT': 'json'
        }[engine_type], lower(engine_type))
    END;
CREATE MACRO system.pgc.pg_typeof(value) AS
    CASE WHEN typeof(value) LIKE '%]'
        THEN system.pgc._type_text(regexp_replace(typeof(value), '(\[[0-9]*\])+$', '')) || '[]'
        ELSE system.pgc._type_text(typeof(value)) END;

-- === Formats

-- `1` as `1st`.
CREATE MACRO system.pgc._ordinal(number, in_upper) AS
    number::VARCHAR || CASE
        WHEN number::INTEGER % 100 BETWEEN 11 AND 13 THEN CASE WHEN in_upper THEN 'TH' ELSE 'th' END
        WHEN number::INTEGER % 10 = 1 THEN CASE WHEN in_upper THEN 'ST' ELSE 'st' END
        WHEN number::INTEGER % 10 = 2 THEN CASE WHEN in_upper THEN 'ND' ELSE 'nd' END
        WHEN number::INTEGER % 10 = 3 THEN CASE WHEN in_upper THEN 'RD' ELSE 'rd' END
        ELSE CASE WHEN in_upper THEN 'TH' ELSE 'th' END
    END;

-- The digits before the point, with blanks up to the places of the template.
CREATE MACRO system.pgc._number_whole(digits, whole, places) AS
    lpad(CASE
        WHEN digits = '0' AND NOT contains(whole, '0') AND places > 0 THEN ''
        WHEN contains(whole, '0')
            THEN lpad(digits, greatest(len(digits), len(replace(whole, ',', ''))
                - strpos(replace(whole, ',', ''), '0') + 1)::INTEGER, '0')
        ELSE digits END, len(replace(whole, ',', ''))::INTEGER, ' ');
-- The same with the commas of the template, a blank where nothing is before one.
CREATE MACRO system.pgc._number_grouped(digits, whole) AS
    CASE WHEN NOT contains(whole, ',') THEN digits
        ELSE system.main.array_to_string(list_transform(range(1, len(whole) + 1), lambda place:
            CASE
                WHEN substr(whole, place, 1) <> ','
                    THEN substr(digits, len(replace(left(whole, place), ',', '')), 1)
                WHEN trim(left(digits, len(replace(left(whole, place), ',', '')))) = '' THEN ' '
                ELSE ','
            END), '') END;
-- What stands without its sign; without zeros at the end that the template does not ask for where it is compact.
CREATE MACRO system.pgc._number_body(number, whole, point, places, kept, compact) AS
    CASE WHEN len(split_part(number, '.', 1)) > len(replace(whole, ',', ''))
        THEN regexp_replace(whole, '[09]', '#', 'g') || point || repeat('#', places)
        ELSE system.pgc._number_grouped(system.pgc._number_whole(split_part(number, '.', 1), whole, places), whole) || point
            || CASE WHEN compact
                THEN left(split_part(number, '.', 2), kept) || rtrim(substr(split_part(number, '.', 2), kept + 1), '0')
                ELSE split_part(number, '.', 2) END
    END;
CREATE MACRO system.pgc._number_signed(negative, body, width, compact, sign_style) AS
    CASE sign_style
        WHEN 'S' THEN CASE WHEN negative THEN '-' ELSE '+' END || body
        WHEN 'S>' THEN body || CASE WHEN negative THEN '-' ELSE '+' END
        WHEN 'MI>' THEN body || CASE WHEN negative THEN '-' WHEN compact THEN '' ELSE ' ' END
        WHEN 'PR' THEN CASE WHEN negative THEN '<' || body || '>' WHEN compact THEN body ELSE ' ' || body || ' ' END
        ELSE CASE WHEN negative THEN '-' ELSE '' END || body
    END;
CREATE MACRO system.pgc._number_out(number, whole, point, places, kept, compact, sign_style) AS
    lpad(
        system.pgc._number_signed(number < 0,
            ltrim(system.pgc._number_body(abs(number)::VARCHAR, whole, point, places, kept, compact)),
            len(whole), compact, sign_style),
        CASE WHEN compact
            THEN len(system.pgc._number_signed(number < 0,
                ltrim(system.pgc._number_body(abs(number)::VARCHAR, whole, point, places, kept, compact)),
                len(whole), compact, sign_style))
            ELSE len(whole) + len(point) + places + CASE WHEN sign_style = 'PR' THEN 2 ELSE 1 END END::INTEGER, ' ');
CREATE MACRO system.pgc._number_in(text_value) AS
    CASE WHEN contains(text_value, '-') OR contains(text_value, '<') THEN '-' ELSE '' END
        || regexp_replace(text_value, '[^0-9.]', '', 'g');

-- === JSON

-- A path of keys and places as a JSON pointer.
CREATE MACRO system.pgc._json_pointer(path) AS
    system.main.array_to_string(
        list_transform(path, lambda key: '/' || replace(replace(key, '~', '~0'), '/', '~1')), '');
CREATE MACRO system.pgc.json_at(json_value, path) AS
    CASE WHEN len(path) = 0 THEN json_value::JSON ELSE json_extract(json_value, system.pgc._json_pointer(path)) END;
CREATE MACRO system.pgc.json_text_at(json_value, path) AS
    CASE WHEN len(path) = 0 THEN json_extract_string(json_value, '$')
        ELSE json_extract_string(json_value, system.pgc._json_pointer(path)) END;
-- An object's keys, or a list's texts.
CREATE MACRO system.pgc._json_names(json_value) AS
    CASE json_type(json_value)
        WHEN 'OBJECT' THEN json_keys(json_value)
        WHEN 'ARRAY' THEN list_filter(json_extract_string(json_value, '$[*]'), lambda name: name IS NOT NULL)
        ELSE [json_extract_string(json_value, '$')]
    END;
CREATE MACRO system.pgc.json_has(json_value, key) AS list_contains(system.pgc._json_names(json_value), key);
CREATE MACRO system.pgc.json_has_any(json_value, keys) AS list_has_any(system.pgc._json_names(json_value), keys);
CREATE MACRO system.pgc.json_has_all(json_value, keys) AS list_has_all(system.pgc._json_names(json_value), keys);
-- The engine looks at every depth of the first for the second: a key that neither has keeps it at the top.
CREATE MACRO system.pgc.json_has_part(json_value, part) AS
    json_contains('{"\u0001part":' || json_value::VARCHAR || '}', '{"\u0001part":'
        || CASE WHEN json_type(json_value::JSON) = 'ARRAY' AND json_type(part::JSON) NOT IN ('ARRAY', 'OBJECT')
            THEN '[' || part::VARCHAR || ']' ELSE part::VARCHAR END || '}');
CREATE MACRO system.pgc.json_is_part(part, json_value) AS system.pgc.json_has_part(json_value, part);
CREATE MACRO system.pgc._json_list(json_value) AS
    CASE WHEN json_type(json_value) = 'ARRAY' THEN json_value::JSON[] ELSE [json_value::JSON] END;
CREATE MACRO system.pgc.json_joined(json_value, more) AS
    CASE WHEN json_type(json_value::JSON) = 'OBJECT' AND json_type(more::JSON) = 'OBJECT'
        THEN to_json(map_concat(json_value::JSON::MAP(VARCHAR, JSON), more::JSON::MAP(VARCHAR, JSON)))
        ELSE to_json(list_concat(system.pgc._json_list(json_value::JSON), system.pgc._json_list(more::JSON)))
    END;
-- Without a key, the keys of a list, or the element at a place.
CREATE MACRO system.pgc.json_without(json_value, removed) AS
    CASE json_type(json_value::JSON)
        WHEN 'OBJECT' THEN to_json(map_from_entries(list_filter(map_entries(json_value::JSON::MAP(VARCHAR, JSON)),
            lambda entry: CASE WHEN typeof(removed) LIKE '%]' THEN NOT contains(to_json(removed)::VARCHAR,
                to_json(entry.key)::VARCHAR) ELSE entry.key <> removed::VARCHAR END)))
        ELSE to_json(list_filter(json_value::JSON::JSON[], lambda element, place:
            CASE
                WHEN typeof(removed) LIKE '%INT%' OR typeof(removed) LIKE 'INTEGER%'
                    THEN place <> CASE WHEN TRY_CAST(removed::VARCHAR AS INTEGER) < 0
                        THEN len(json_value::JSON::JSON[]) + 1 ELSE 1 END + TRY_CAST(removed::VARCHAR AS INTEGER)
                ELSE json_extract_string(element, '$') <> removed::VARCHAR
            END))
    END;
CREATE MACRO system.pgc._json_put(json_value, key, new_value, create_missing) AS
    CASE json_type(json_value::JSON)
        WHEN 'OBJECT' THEN CASE WHEN create_missing OR list_contains(json_keys(json_value::JSON), key)
            THEN to_json(map_concat(json_value::JSON::MAP(VARCHAR, JSON), MAP {key: new_value::JSON}))
            ELSE json_value::JSON END
        WHEN 'ARRAY' THEN to_json(list_transform(json_value::JSON::JSON[], lambda element, place:
            CASE WHEN place = TRY_CAST(key AS INTEGER) + 1 THEN new_value::JSON ELSE element END))
        ELSE json_value::JSON
    END;
CREATE MACRO system.pgc.jsonb_typeof(json_value) AS
    CASE json_type(json_value)
        WHEN 'OBJECT' THEN 'object'
        WHEN 'ARRAY' THEN 'array'
        WHEN 'VARCHAR' THEN 'string'
        WHEN 'BOOLEAN' THEN 'boolean'
        WHEN 'NULL' THEN 'null'
        ELSE CASE WHEN json_value IS NOT NULL THEN 'number' END
    END;
CREATE MACRO system.pgc.json_typeof(json_value) AS system.pgc.jsonb_typeof(json_value);
CREATE MACRO system.pgc.jsonb_array_length(json_value) AS json_array_length(json_value)::INTEGER;
CREATE MACRO system.pgc.jsonb_strip_nulls(json_value) AS json_merge_patch('{}', json_value);
CREATE MACRO system.pgc.json_strip_nulls(json_value) AS json_merge_patch('{}', json_value);
