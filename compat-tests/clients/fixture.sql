CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE SEQUENCE order_number START 100;
CREATE TABLE customers (
    id integer PRIMARY KEY,
    name text NOT NULL,
    email text UNIQUE,
    feeling mood DEFAULT 'ok',
    balance numeric(10,2) DEFAULT 0,
    since timestamp,
    active boolean NOT NULL DEFAULT true,
    CHECK (id > 0)
);
CREATE TABLE orders (
    id bigint PRIMARY KEY DEFAULT nextval('order_number'),
    customer_id integer NOT NULL REFERENCES customers (id),
    placed timestamptz,
    total numeric(12,2),
    tags text[],
    note text
);
CREATE TABLE order_lines (
    order_id bigint NOT NULL REFERENCES orders (id),
    line integer NOT NULL,
    product text NOT NULL,
    quantity integer DEFAULT 1,
    price double precision,
    PRIMARY KEY (order_id, line)
);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE VIEW active_customers AS SELECT id, name FROM customers WHERE active;
CREATE TABLE everything (
    id integer,
    b boolean,
    i2 smallint,
    i4 integer,
    i8 bigint,
    r4 real,
    r8 double precision,
    n numeric(20,4),
    t text,
    d date,
    ti time,
    ts timestamp,
    tz timestamptz,
    iv interval,
    u uuid,
    bin bytea,
    js json,
    ia integer[],
    ta text[],
    m mood
);
CREATE SCHEMA archive;
CREATE TABLE archive.old_orders (id bigint, note text);
COMMENT ON TABLE customers IS 'who buys';
COMMENT ON COLUMN customers.email IS 'where to write to';
COMMENT ON VIEW active_customers IS 'who still buys';
INSERT INTO customers (id, name, email, feeling, balance, since, active) VALUES
    (1, 'Ada', 'ada@example.com', 'happy', 12.50, '2024-01-01 10:00:00', true),
    (2, 'Bob', 'bob@example.com', 'sad', -3.25, '2024-02-29 23:59:59.5', true),
    (3, 'Cleo', NULL, 'ok', 0, NULL, false);
INSERT INTO orders (id, customer_id, placed, total, tags, note) VALUES
    (1, 1, '2024-03-01 12:00:00+00', 99.90, ARRAY['new', 'gift'], 'leave at door'),
    (2, 1, '2024-03-02 08:30:00+02', 10.00, ARRAY[]::text[], NULL),
    (3, 2, NULL, NULL, NULL, 'it''s late');
INSERT INTO order_lines (order_id, line, product, quantity, price) VALUES
    (1, 1, 'duck', 2, 9.5), (1, 2, 'pond', 1, 80.9), (2, 1, 'bread', 10, 1.0);
INSERT INTO everything VALUES
    (1, true, 32767, -2147483648, 9223372036854775807, 1.5, -0.1, 1234567890.1234, 'é "quoted"', '2024-02-29',
     '23:59:59.999999', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56+00', '1 year 2 days 03:04:05',
     '00000000-0000-0000-0000-000000000005', '\x00ff61'::bytea, '{"a": [1, null]}', ARRAY[1, NULL, 3], ARRAY['a', 'b c', NULL], 'happy'),
    (2, false, -32768, 0, -9223372036854775808, 'NaN', 'Infinity', -0.0001, '', '0001-01-01',
     '00:00:00', '1999-12-31 23:59:59', '2000-01-01 00:00:00+00', '-3 days', 'ffffffff-ffff-ffff-ffff-ffffffffffff',
     '\x'::bytea, 'null', ARRAY[]::integer[], ARRAY[]::text[], 'sad'),
    (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO archive.old_orders VALUES (-1, 'long ago');
