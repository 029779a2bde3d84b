// drizzle: a typed schema over node-postgres.

const pg = require("pg");
const { drizzle } = require("drizzle-orm/node-postgres");
const { migrate } = require("drizzle-orm/node-postgres/migrator");
const { relations, sql, eq, gt, and, inArray, count, sum, desc } = require("drizzle-orm");
const core = require("drizzle-orm/pg-core");
const { check, main, state } = require("../comparison.js");

const mood = core.pgEnum("mood", ["sad", "ok", "happy"]);
const customers = core.pgTable("customers", {
  id: core.integer().primaryKey(), name: core.text().notNull(), email: core.text(), feeling: mood(), balance: core.numeric({ precision: 10, scale: 2 }),
  since: core.timestamp(), active: core.boolean().notNull().default(true),
});
const orders = core.pgTable("orders", {
  id: core.bigint({ mode: "number" }).primaryKey(), customerId: core.integer("customer_id").references(() => customers.id), placed: core.timestamp({ withTimezone: true }),
  total: core.numeric({ precision: 12, scale: 2 }), tags: core.text().array(), note: core.text(),
});
const customerRelations = relations(customers, ({ many }) => ({ orders: many(orders) }));
const orderRelations = relations(orders, ({ one }) => ({ customer: one(customers, { fields: [orders.customerId], references: [customers.id] }) }));

function connected(name, run) {
  check(name, async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    try {
      return await run(drizzle(pool, { schema: { customers, orders, customerRelations, orderRelations } }));
    } finally {
      await pool.end();
    }
  });
}

connected("selects", (db) => db.select().from(customers).orderBy(customers.id));
connected("filters", (db) => db.select({ name: customers.name }).from(customers).where(and(gt(customers.id, 1), eq(customers.active, true))));
connected("filters by an enum", (db) => db.select({ name: customers.name }).from(customers).where(eq(customers.feeling, "happy")));
connected("in lists", (db) => db.select({ id: customers.id }).from(customers).where(inArray(customers.id, [1, 3])).orderBy(desc(customers.id)));
connected("joins and groups", (db) => db.select({ name: customers.name, n: count(orders.id), s: sum(orders.total) }).from(customers).leftJoin(orders, eq(orders.customerId, customers.id)).groupBy(customers.name).orderBy(customers.name));
connected("arrays and times", (db) => db.select().from(orders).orderBy(orders.id));
connected("relational queries", (db) => db.query.customers.findMany({ with: { orders: { columns: { id: true, note: true }, orderBy: (o, { asc }) => [asc(o.id)] } }, orderBy: (c, { asc }) => [asc(c.id)] }));
connected("relational query of one", (db) => db.query.orders.findFirst({ where: eq(orders.id, 1), with: { customer: true } }));
connected("inserts, updates and deletes", (db) => db.transaction(async (tx) => {
  const inserted = await tx.insert(customers).values({ id: 70, name: "Eve", feeling: "sad" }).returning();
  const updated = await tx.update(customers).set({ balance: "9.50" }).where(eq(customers.id, 70)).returning({ balance: customers.balance });
  const deleted = await tx.delete(customers).where(eq(customers.id, 70)).returning({ id: customers.id });
  return [inserted, updated, deleted];
}));
connected("upserts", (db) => db.transaction(async (tx) => {
  await tx.execute(sql`CREATE TABLE upserted (id integer PRIMARY KEY, t text)`);
  const upserted = core.pgTable("upserted", { id: core.integer().primaryKey(), t: core.text() });
  for (const t of ["a", "b"]) await tx.insert(upserted).values({ id: 1, t }).onConflictDoUpdate({ target: upserted.id, set: { t } });
  return tx.select().from(upserted);
}));
connected("serial columns", async (db) => {
  await db.execute(sql`CREATE TABLE numbered (id serial PRIMARY KEY, t text)`);
  const numbered = core.pgTable("numbered", { id: core.serial().primaryKey(), t: core.text() });
  return db.insert(numbered).values([{ t: "a" }, { t: "b" }]).returning();
});
connected("prepared statements", async (db) => {
  const prepared = db.select({ name: customers.name }).from(customers).where(eq(customers.id, sql.placeholder("id"))).prepare("one_customer");
  return [await prepared.execute({ id: 1 }), await prepared.execute({ id: 2 })];
});
connected("with queries", (db) => {
  const big = db.$with("big").as(db.select().from(orders).where(gt(orders.total, "50")));
  return db.with(big).select({ id: big.id }).from(big);
});
connected("raw statements", async (db) => (await db.execute(sql`SELECT ${customers.name} FROM ${customers} WHERE ${customers.id} = ${2}`)).rows);
connected("nested transactions", (db) => db.transaction(async (tx) => {
  await tx.transaction(async (inner) => { await inner.execute(sql`SELECT nothing`); }).catch(() => {});
  return tx.select({ n: count() }).from(customers);
}));
connected("migrations", async (db) => {
  const fs = require("node:fs");
  const folder = `${process.env.CHECKS_FOLDER ?? "."}/drizzle-${db.$client.options.port}`;
  fs.mkdirSync(`${folder}/meta`, { recursive: true });
  fs.writeFileSync(`${folder}/0000_one.sql`, "CREATE TABLE migrated (id integer PRIMARY KEY, t text);--> statement-breakpoint\nCREATE INDEX migrated_by_t ON migrated (t);");
  fs.writeFileSync(`${folder}/meta/_journal.json`, JSON.stringify({ version: "7", dialect: "postgresql", entries: [{ idx: 0, version: "7", when: 1, tag: "0000_one", breakpoints: true }] }));
  await migrate(db, { migrationsFolder: folder });
  await migrate(db, { migrationsFolder: folder });
  return (await db.execute(sql`SELECT count(*)::int AS n FROM migrated`)).rows;
});
connected("errors", async (db) => [await state(db.execute(sql`SELECT nothing`)), await state(db.insert(customers).values({ id: 1, name: "x" }))]);

main();
