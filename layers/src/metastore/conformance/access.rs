//! Roles, memberships, grants.

use super::*;

fn role(name: &str) -> Role {
    Role {
        name: name.to_owned(),
        login: true,
        superuser: false,
        create_database: true,
        create_role: false,
        verifier: Some("SCRAM-SHA-256$4096:c2FsdA==$a2V5:a2V5".to_owned()),
        token_hash: Some(*blake3::hash(name.as_bytes()).as_bytes()),
        valid_until: Some(1_800_000_000_000_000),
    }
}

fn grant(database: DatabaseId, object: &Securable, grantee: &str, add: u32, remove: u32) -> AccessChange {
    AccessChange::Grant {
        database,
        object: object.clone(),
        grantee: grantee.to_owned(),
        base: Privileges::NONE,
        add: Privileges(add),
        remove: Privileges(remove),
        add_options: Privileges::NONE,
        remove_options: Privileges::NONE,
    }
}

fn table(name: &str) -> Securable {
    Securable::of(SecurableKind::Table, "Main", name)
}

impl World {
    async fn change(&self, change: AccessChange) -> Result<()> {
        self.change_access(&[change]).await
    }

    async fn role(&self, name: &str) -> Option<Role> {
        self.roles().await.unwrap().into_iter().find(|role| role.name == name)
    }

    /// A role of a name that no other has.
    async fn new_role(&self) -> String {
        let name = fresh("role");
        self.change(AccessChange::CreateRole(role(&name))).await.unwrap();
        name
    }

    /// What is granted of an object: who may do what.
    async fn granted(&self, database: DatabaseId, object: &Securable) -> Vec<(String, u32, u32)> {
        let all = self.grants(database).await.unwrap();
        let own = all.into_iter().filter(|grant| grant.object == *object);
        own.map(|grant| (grant.grantee, grant.privileges.0, grant.options.0)).collect()
    }
}

pub(super) async fn a_role_is_made_changed_and_dropped(world: &World) {
    let name = fresh("Role");
    let made = role(&name);
    world.change(AccessChange::CreateRole(made.clone())).await.unwrap();
    assert_eq!(world.role(&name).await, Some(made.clone()));
    fails!(world.change(AccessChange::CreateRole(made.clone())), Exists);
    let twin = Role { name: fresh("twin"), ..made.clone() };
    fails!(world.change(AccessChange::CreateRole(twin.clone())), Exists);
    let lower = Role { name: name.to_lowercase(), token_hash: None, ..made.clone() };
    world.change(AccessChange::CreateRole(lower.clone())).await.unwrap();
    assert_eq!(world.role(&lower.name).await, Some(lower));

    let changed = Role { login: false, superuser: true, verifier: None, token_hash: None, valid_until: None, ..made };
    world.change(AccessChange::AlterRole(changed.clone())).await.unwrap();
    assert_eq!(world.role(&name).await, Some(changed));
    // Its token is free now.
    world.change(AccessChange::CreateRole(twin.clone())).await.unwrap();
    fails!(world.change(AccessChange::AlterRole(role(&fresh("nobody")))), NotFound);

    world.change(AccessChange::DropRole(name.clone())).await.unwrap();
    assert_eq!(world.role(&name).await, None);
    fails!(world.change(AccessChange::DropRole(name)), NotFound);
}

pub(super) async fn a_role_has_members(world: &World) {
    let (group, one, other) = (world.new_role().await, world.new_role().await, world.new_role().await);
    let join =
        |member: &str, admin| AccessChange::Join(Membership { role: group.clone(), member: member.to_owned(), admin });
    world.change(join(&one, false)).await.unwrap();
    world.change(join(&other, true)).await.unwrap();
    world.change(join(&one, true)).await.unwrap();
    fails!(world.change(join(&fresh("nobody"), false)), NotFound);
    let members = async || {
        let all = world.memberships().await.unwrap().into_iter();
        let mut members: Vec<_> = all.filter(|m| m.role == group).map(|m| (m.member, m.admin)).collect();
        members.sort();
        members
    };
    let mut both = vec![(one.clone(), true), (other.clone(), true)];
    both.sort();
    assert_eq!(members().await, both);
    fails!(world.change(AccessChange::DropRole(group.clone())), Refused);
    let leave = AccessChange::Leave { role: group.clone(), member: one.clone() };
    world.change(leave.clone()).await.unwrap();
    world.change(leave).await.unwrap();
    // A member that is dropped has left.
    world.change(AccessChange::DropRole(other)).await.unwrap();
    assert_eq!(members().await, []);
    world.change(AccessChange::DropRole(group)).await.unwrap();
}

pub(super) async fn grants_add_up(world: &World) {
    let (database, role) = (world.database().await.id, world.new_role().await);
    let (orders, other) = (table("Orders"), table("other"));
    assert_eq!((orders.schema.as_str(), orders.name.as_str()), ("main", "orders"));
    world.change(grant(database, &orders, &role, 0b0110, 0)).await.unwrap();
    world.change(grant(database, &orders, &role, 0b1001, 0b0010)).await.unwrap();
    world.change(grant(database, &orders, "", 1, 0)).await.unwrap();
    assert_eq!(world.granted(database, &orders).await, [(String::new(), 1, 0), (role.clone(), 0b1101, 0)]);
    assert_eq!(world.granted(database, &other).await, []);
    let elsewhere = world.database().await.id;
    assert_eq!(world.grants(elsewhere).await.unwrap(), []);

    fails!(world.change(grant(database, &orders, &fresh("nobody"), 1, 0)), NotFound);
    fails!(world.change(grant(DatabaseId::random(), &orders, &role, 1, 0)), NotFound);
    fails!(world.change(AccessChange::DropRole(role.clone())), Refused);

    // Where nothing is left there is no row; where something was the base, that there is nothing is kept.
    world.change(grant(database, &orders, &role, 0, 0b1111)).await.unwrap();
    assert_eq!(world.granted(database, &orders).await, [(String::new(), 1, 0)]);
    let AccessChange::Grant { object, grantee, add, remove_options, .. } =
        grant(database, &Securable::database(), "", 0, 0)
    else {
        unreachable!()
    };
    let revoke = AccessChange::Grant {
        database,
        object,
        grantee,
        base: Privileges(0b110),
        add,
        remove: Privileges(0b010),
        add_options: Privileges(0b100),
        remove_options,
    };
    world.change(revoke.clone()).await.unwrap();
    assert_eq!(world.granted(database, &Securable::database()).await, [(String::new(), 0b100, 0b100)]);
    world.change(revoke).await.unwrap();
    assert_eq!(world.granted(database, &Securable::database()).await, [(String::new(), 0b100, 0b100)]);
}

pub(super) async fn changes_happen_together_or_not_at_all(world: &World) {
    let (database, role) = (world.database().await.id, world.new_role().await);
    let orders = table("orders");
    let good = grant(database, &orders, &role, 1, 0);
    let bad = AccessChange::DropRole(fresh("nobody"));
    fails!(world.change_access(&[good.clone(), bad]), NotFound);
    assert_eq!(world.granted(database, &orders).await, []);
    let revoke = grant(database, &orders, &role, 0, 1);
    world.change_access(&[good, revoke, AccessChange::DropRole(role.clone())]).await.unwrap();
    assert_eq!(world.role(&role).await, None);
}

pub(super) async fn grants_follow_names(world: &World) {
    let (database, role) = (world.database().await.id, world.new_role().await);
    let (old, new, view) = (table("old"), table("new"), Securable::of(SecurableKind::Table, "other", "v"));
    for (object, privileges) in [(&old, 1), (&new, 2), (&view, 4), (&Securable::schema("other"), 8)] {
        world.change(grant(database, object, &role, privileges, 0)).await.unwrap();
    }
    world.change(AccessChange::Rename { database, from: old.clone(), to: new.clone() }).await.unwrap();
    assert_eq!(world.granted(database, &old).await, []);
    assert_eq!(world.granted(database, &new).await, [(role.clone(), 1, 0)]);

    world.change(AccessChange::Forget { database, object: new.clone() }).await.unwrap();
    assert_eq!(world.granted(database, &new).await, []);
    assert_eq!(world.granted(database, &view).await, [(role.clone(), 4, 0)]);
    world.change(AccessChange::Forget { database, object: Securable::schema("other") }).await.unwrap();
    assert_eq!(world.grants(database).await.unwrap(), []);

    // With the database they go.
    world.change(grant(database, &new, &role, 1, 0)).await.unwrap();
    world.drop_database(database).await.unwrap();
    assert_eq!(world.granted(database, &new).await, [(role.clone(), 1, 0)]);
    world.forget_database(database).await.unwrap();
    assert_eq!(world.grants(database).await.unwrap(), []);
    world.change(AccessChange::DropRole(role)).await.unwrap();
}
