//! Roles, memberships, grants.

use rusqlite::{Row, Transaction, params};

use super::{
    databases::no_database,
    rows::{Done, row, rows, run},
};
use crate::{
    error::StorageError,
    id::DatabaseId,
    metastore::{AccessChange, Grant, Membership, Privileges, Role, Securable, SecurableKind},
};

pub(super) fn roles(tx: &Transaction<'_>) -> Done<Vec<Role>> {
    let sql = "SELECT name, login, superuser, create_database, create_role, verifier, token_hash, valid_until
               FROM roles ORDER BY name";
    let read = |row: &Row<'_>| {
        Ok(Role {
            name: row.get(0)?,
            login: row.get(1)?,
            superuser: row.get(2)?,
            create_database: row.get(3)?,
            create_role: row.get(4)?,
            verifier: row.get(5)?,
            token_hash: row.get(6)?,
            valid_until: row.get(7)?,
        })
    };
    Ok(rows!(tx, sql, [], read)?)
}

pub(super) fn memberships(tx: &Transaction<'_>) -> Done<Vec<Membership>> {
    let sql = "SELECT role, member, admin FROM memberships ORDER BY role, member";
    Ok(rows!(tx, sql, [], |row| Ok(Membership { role: row.get(0)?, member: row.get(1)?, admin: row.get(2)? }))?)
}

pub(super) fn grants(tx: &Transaction<'_>, database: DatabaseId) -> Done<Vec<Grant>> {
    let sql = "SELECT kind, schema, name, grantee, privileges, options FROM grants WHERE database = ?1
               ORDER BY kind, schema, name, grantee";
    let read = |row: &Row<'_>| {
        let kind: i64 = row.get(0)?;
        let kind = SecurableKind::of(kind).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, kind))?;
        Ok(Grant {
            object: Securable { kind, schema: row.get(1)?, name: row.get(2)? },
            grantee: row.get(3)?,
            privileges: Privileges(row.get(4)?),
            options: Privileges(row.get(5)?),
        })
    };
    Ok(rows!(tx, sql, [database], read)?)
}

pub(super) fn change(tx: &Transaction<'_>, change: &AccessChange) -> Done<()> {
    match change {
        AccessChange::CreateRole(role) => create(tx, role),
        AccessChange::AlterRole(role) => alter(tx, role),
        AccessChange::DropRole(name) => drop_role(tx, name),
        AccessChange::Join(Membership { role, member, admin }) => {
            exists(tx, role)?;
            exists(tx, member)?;
            let sql = "INSERT INTO memberships (role, member, admin) VALUES (?1, ?2, ?3)
                       ON CONFLICT DO UPDATE SET admin = excluded.admin";
            run!(tx, sql, params![role, member, admin])?;
            Ok(())
        }
        AccessChange::Leave { role, member } => {
            run!(tx, "DELETE FROM memberships WHERE role = ?1 AND member = ?2", params![role, member])?;
            Ok(())
        }
        AccessChange::Grant { database, object, grantee, base, add, remove, add_options, remove_options } => {
            let known = row!(tx, "SELECT 1 FROM databases WHERE id = ?1", [database], |_| Ok(()))?;
            known.ok_or_else(|| no_database(*database))?;
            if !grantee.is_empty() {
                exists(tx, grantee)?;
            }
            let sql = "INSERT INTO grants (database, kind, schema, name, grantee, privileges, options)
                       VALUES (?1, ?2, ?3, ?4, ?5, (?6 | ?7) & ~?8, ?9 & ~?10)
                       ON CONFLICT DO UPDATE SET privileges = (privileges | ?7) & ~?8, options = (options | ?9) & ~?10";
            let Securable { kind, schema, name } = object;
            let kind = *kind as i64;
            let masks = [base, add, remove, add_options, remove_options].map(|mask| i64::from(mask.0));
            let [base, add, remove, add_options, remove_options] = masks;
            run!(
                tx,
                sql,
                params![database, kind, schema, name, grantee, base, add, remove, add_options, remove_options]
            )?;
            let sql = "DELETE FROM grants WHERE database = ?1 AND kind = ?2 AND schema = ?3 AND name = ?4
                       AND grantee = ?5 AND privileges = 0 AND options = 0 AND ?6 = 0";
            run!(tx, sql, params![database, kind, schema, name, grantee, base])?;
            Ok(())
        }
        AccessChange::Rename { database, from, to } => {
            forget(tx, *database, to)?;
            let sql = "UPDATE grants SET schema = ?5, name = ?6
                       WHERE database = ?1 AND kind = ?2 AND schema = ?3 AND name = ?4";
            let (kind, name) = (from.kind as i64, &from.name);
            run!(tx, sql, params![database, kind, from.schema, name, to.schema, to.name])?;
            Ok(())
        }
        AccessChange::Forget { database, object } => forget(tx, *database, object),
    }
}

fn create(tx: &Transaction<'_>, role: &Role) -> Done<()> {
    let taken = "SELECT 1 FROM roles WHERE name = ?1 OR token_hash = ?2";
    if row!(tx, taken, params![role.name, role.token_hash], |_| Ok(()))?.is_some() {
        return Err(StorageError::Exists(format!("the role \"{}\"", role.name)).into());
    }
    let sql =
        "INSERT INTO roles (name, login, superuser, create_database, create_role, verifier, token_hash, valid_until)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    write(tx, sql, role)?;
    Ok(())
}

fn alter(tx: &Transaction<'_>, role: &Role) -> Done<()> {
    let sql = "UPDATE roles SET login = ?2, superuser = ?3, create_database = ?4, create_role = ?5, verifier = ?6,
               token_hash = ?7, valid_until = ?8 WHERE name = ?1";
    if write(tx, sql, role)? == 0 { Err(no_role(&role.name).into()) } else { Ok(()) }
}

fn write(tx: &Transaction<'_>, sql: &str, role: &Role) -> rusqlite::Result<usize> {
    let Role { name, login, superuser, create_database, create_role, verifier, token_hash, valid_until } = role;
    run!(tx, sql, params![name, login, superuser, create_database, create_role, verifier, token_hash, valid_until])
}

fn drop_role(tx: &Transaction<'_>, name: &str) -> Done<()> {
    exists(tx, name)?;
    let used = "SELECT 1 FROM memberships WHERE role = ?1 UNION ALL SELECT 1 FROM grants WHERE grantee = ?1
                UNION ALL SELECT 1 FROM grants WHERE kind IN (6, 7) AND name = ?1";
    if row!(tx, used, [name], |_| Ok(()))?.is_some() {
        return Err(StorageError::Refused(format!("the role \"{name}\" has members or privileges")).into());
    }
    run!(tx, "DELETE FROM roles WHERE name = ?1", [name])?;
    Ok(())
}

fn exists(tx: &Transaction<'_>, name: &str) -> Done<()> {
    let known = row!(tx, "SELECT 1 FROM roles WHERE name = ?1", [name], |_| Ok(()))?;
    Ok(known.ok_or_else(|| no_role(name))?)
}

fn forget(tx: &Transaction<'_>, database: DatabaseId, object: &Securable) -> Done<()> {
    let Securable { kind, schema, name } = object;
    let sql = match kind {
        SecurableKind::Database => "DELETE FROM grants WHERE database = ?1 AND ?2 = ?2 AND ?3 = ?3 AND ?4 = ?4",
        SecurableKind::Schema => "DELETE FROM grants WHERE database = ?1 AND schema = ?3 AND ?2 = ?2 AND ?4 = ?4",
        _ => "DELETE FROM grants WHERE database = ?1 AND kind = ?2 AND schema = ?3 AND name = ?4",
    };
    run!(tx, sql, params![database, *kind as i64, schema, name])?;
    Ok(())
}

fn no_role(name: &str) -> StorageError {
    StorageError::NotFound(format!("the role \"{name}\""))
}
