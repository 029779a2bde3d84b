//! Roles, memberships, grants. They change together in a transaction that holds a lock on the table of roles.

use super::{
    Inner,
    rows::get,
    session::{Effect, Failed, Transaction},
};
use crate::{
    error::{Result, StorageError},
    id::DatabaseId,
    metastore::{AccessChange, Grant, Membership, Privileges, Role, Securable, SecurableKind},
};

impl Inner {
    pub(super) async fn roles(&self) -> Result<Vec<Role>> {
        const SQL: &str = "SELECT name, login, superuser, create_database, create_role, verifier, token_hash,
            valid_until FROM role ORDER BY name";
        let found = self.work.query(Effect::Read, SQL, &[]).await?;
        let role = |row: &tokio_postgres::Row| {
            let token_hash: Option<Vec<u8>> = get(row, "token_hash")?;
            let token_hash = token_hash.map(|hash| hash.try_into().map_err(|_| damaged("token_hash"))).transpose()?;
            Ok(Role {
                name: get(row, "name")?,
                login: get(row, "login")?,
                superuser: get(row, "superuser")?,
                create_database: get(row, "create_database")?,
                create_role: get(row, "create_role")?,
                verifier: get(row, "verifier")?,
                token_hash,
                valid_until: get(row, "valid_until")?,
            })
        };
        found.iter().map(role).collect()
    }

    pub(super) async fn memberships(&self) -> Result<Vec<Membership>> {
        const SQL: &str = "SELECT role, member, admin FROM membership ORDER BY role, member";
        let found = self.work.query(Effect::Read, SQL, &[]).await?;
        let membership = |row: &tokio_postgres::Row| {
            Ok(Membership { role: get(row, "role")?, member: get(row, "member")?, admin: get(row, "admin")? })
        };
        found.iter().map(membership).collect()
    }

    pub(super) async fn grants(&self, database: DatabaseId) -> Result<Vec<Grant>> {
        const SQL: &str = "SELECT kind, schema, name, grantee, privileges, options FROM privilege WHERE database = $1
            ORDER BY kind, schema, name, grantee";
        let found = self.work.query(Effect::Read, SQL, &[&database.0.as_slice()]).await?;
        let grant = |row: &tokio_postgres::Row| {
            let kind = SecurableKind::of(get::<i32>(row, "kind")?.into()).ok_or_else(|| damaged("kind"))?;
            Ok(Grant {
                object: Securable { kind, schema: get(row, "schema")?, name: get(row, "name")? },
                grantee: get(row, "grantee")?,
                privileges: privileges(row, "privileges")?,
                options: privileges(row, "options")?,
            })
        };
        found.iter().map(grant).collect()
    }

    pub(super) async fn change_access(&self, changes: &[AccessChange]) -> Result<()> {
        // Changes are rare, and a role that is being dropped must not be granted anything meanwhile.
        const LOCK: &str = "LOCK TABLE role IN SHARE ROW EXCLUSIVE MODE";
        let mut transaction = self.work.begin("BEGIN").await?;
        transaction.query(LOCK, &[]).await?;
        for made in changes {
            if let Err(error) = change(&mut transaction, made).await {
                transaction.roll_back().await?;
                return Err(error);
            }
        }
        Ok(transaction.commit().await?)
    }
}

async fn change(transaction: &mut Transaction<'_>, change: &AccessChange) -> Result<()> {
    match change {
        AccessChange::CreateRole(role) => {
            const TAKEN: &str = "SELECT 1 FROM role WHERE name = $1 OR token_hash = $2";
            const SQL: &str = "INSERT INTO role (name, login, superuser, create_database, create_role, verifier,
                token_hash, valid_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING 1";
            let hash = role.token_hash.as_ref().map(<[u8; 32]>::as_slice);
            if !transaction.query(TAKEN, &[&role.name, &hash]).await?.is_empty() {
                return Err(StorageError::Exists(format!("the role \"{}\"", role.name)));
            }
            write(transaction, SQL, role).await?;
            Ok(())
        }
        AccessChange::AlterRole(role) => {
            const SQL: &str = "UPDATE role SET login = $2, superuser = $3, create_database = $4, create_role = $5,
                verifier = $6, token_hash = $7, valid_until = $8 WHERE name = $1 RETURNING 1";
            if write(transaction, SQL, role).await? { Ok(()) } else { Err(no_role(&role.name)) }
        }
        AccessChange::DropRole(name) => drop_role(transaction, name).await,
        AccessChange::Join(Membership { role, member, admin }) => {
            const SQL: &str = "INSERT INTO membership (role, member, admin) VALUES ($1, $2, $3)
                ON CONFLICT (role, member) DO UPDATE SET admin = excluded.admin";
            exists(transaction, role).await?;
            exists(transaction, member).await?;
            transaction.query(SQL, &[role, member, admin]).await?;
            Ok(())
        }
        AccessChange::Leave { role, member } => {
            const SQL: &str = "DELETE FROM membership WHERE role = $1 AND member = $2";
            transaction.query(SQL, &[role, member]).await?;
            Ok(())
        }
        AccessChange::Grant { database, object, grantee, base, add, remove, add_options, remove_options } => {
            const SQL: &str = "INSERT INTO privilege (database, kind, schema, name, grantee, privileges, options)
                SELECT id, $2, $3, $4, $5, ($6::bigint | $7::bigint) & ~$8::bigint, $9::bigint & ~$10::bigint
                FROM database WHERE id = $1
                ON CONFLICT (database, kind, schema, name, grantee) DO UPDATE SET
                    privileges = (privilege.privileges | $7::bigint) & ~$8::bigint,
                    options = (privilege.options | $9::bigint) & ~$10::bigint
                RETURNING 1";
            const NOTHING: &str =
                "DELETE FROM privilege WHERE database = $1 AND kind = $2 AND schema = $3 AND name = $4
                AND grantee = $5 AND privileges = 0 AND options = 0";
            if !grantee.is_empty() {
                exists(transaction, grantee).await?;
            }
            let (id, kind) = (database.0.as_slice(), object.kind as i32);
            let masks = [base, add, remove, add_options, remove_options].map(|mask| i64::from(mask.0));
            let [less, more, gone, options, no_options] = &masks;
            let Securable { schema, name, .. } = object;
            let values: [&(dyn tokio_postgres::types::ToSql + Sync); 10] =
                [&id, &kind, schema, name, grantee, less, more, gone, options, no_options];
            if transaction.query(SQL, &values).await?.is_empty() {
                return Err(StorageError::NotFound(format!("the database {database}")));
            }
            if base.is_empty() {
                transaction.query(NOTHING, &[&id, &kind, schema, name, grantee]).await?;
            }
            Ok(())
        }
        AccessChange::Rename { database, from, to } => {
            const SQL: &str = "UPDATE privilege SET schema = $5, name = $6
                WHERE database = $1 AND kind = $2 AND schema = $3 AND name = $4";
            forget(transaction, *database, to).await?;
            let (id, kind) = (database.0.as_slice(), from.kind as i32);
            transaction.query(SQL, &[&id, &kind, &from.schema, &from.name, &to.schema, &to.name]).await?;
            Ok(())
        }
        AccessChange::Forget { database, object } => forget(transaction, *database, object).await,
    }
}

/// Whether there was a row to write.
async fn write(transaction: &mut Transaction<'_>, sql: &'static str, role: &Role) -> Result<bool, StorageError> {
    let Role { name, login, superuser, create_database, create_role, verifier, token_hash, valid_until } = role;
    let hash = token_hash.as_ref().map(<[u8; 32]>::as_slice);
    let values: [&(dyn tokio_postgres::types::ToSql + Sync); 8] =
        [name, login, superuser, create_database, create_role, verifier, &hash, valid_until];
    let written: Result<_, Failed> = transaction.query(sql, &values).await;
    let taken = || format!("the role \"{name}\", or one of the same token,");
    Ok(!written.map_err(|failed| failed.or_exists(taken))?.is_empty())
}

async fn drop_role(transaction: &mut Transaction<'_>, name: &str) -> Result<()> {
    const USED: &str = "SELECT 1 FROM membership WHERE role = $1 UNION ALL
        SELECT 1 FROM privilege WHERE grantee = $1 OR (kind IN (6, 7) AND name = $1) LIMIT 1";
    exists(transaction, name).await?;
    if !transaction.query(USED, &[&name]).await?.is_empty() {
        return Err(StorageError::Refused(format!("the role \"{name}\" has members or privileges")));
    }
    transaction.query("DELETE FROM role WHERE name = $1", &[&name]).await?;
    Ok(())
}

async fn exists(transaction: &mut Transaction<'_>, name: &str) -> Result<()> {
    let found = transaction.query("SELECT 1 FROM role WHERE name = $1", &[&name]).await?;
    if found.is_empty() { Err(no_role(name)) } else { Ok(()) }
}

async fn forget(transaction: &mut Transaction<'_>, database: DatabaseId, object: &Securable) -> Result<()> {
    let id = database.0.as_slice();
    let Securable { kind, schema, name } = object;
    match kind {
        SecurableKind::Database => transaction.query("DELETE FROM privilege WHERE database = $1", &[&id]).await?,
        SecurableKind::Schema => {
            const SQL: &str = "DELETE FROM privilege WHERE database = $1 AND schema = $2";
            transaction.query(SQL, &[&id, schema]).await?
        }
        _ => {
            const SQL: &str = "DELETE FROM privilege WHERE database = $1 AND kind = $2 AND schema = $3 AND name = $4";
            transaction.query(SQL, &[&id, &(*kind as i32), schema, name]).await?
        }
    };
    Ok(())
}

fn privileges(row: &tokio_postgres::Row, column: &str) -> Result<Privileges> {
    u32::try_from(get::<i64>(row, column)?).map(Privileges).map_err(|_| damaged(column))
}

fn no_role(name: &str) -> StorageError {
    StorageError::NotFound(format!("the role \"{name}\""))
}

fn damaged(column: &str) -> StorageError {
    StorageError::Corrupt(format!("the metastore's column {column} holds what it cannot"))
}
