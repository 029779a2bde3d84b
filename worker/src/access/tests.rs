use openduck_layers::DatabaseId;

use super::*;

fn grant(object: &Securable, grantee: &str, privileges: Privileges) -> Grant {
    Grant { object: object.clone(), grantee: grantee.to_owned(), privileges, options: Privileges::NONE }
}

fn table(name: &str) -> Securable {
    Securable::of(SecurableKind::Table, "main", name)
}

fn policy(roles: &[&str], grants: Vec<Grant>) -> Policy {
    Policy::of(&roles.iter().map(|role| (*role).to_owned()).collect(), grants)
}

#[test]
fn a_new_user_may_come_in_and_read_nothing() {
    let policy = policy(&["alice"], Vec::new());
    assert_eq!(policy.on(&Securable::database()), DATABASE_DEFAULT);
    assert_eq!(policy.on(&Securable::schema("main")), Privileges::USAGE);
    assert_eq!(policy.on(&Securable::schema("other")), Privileges::NONE);
    assert_eq!(policy.on(&table("t")), Privileges::NONE);
    assert!(!policy.is_unlimited());
}

#[test]
fn grants_of_all_groups_and_of_everybody_add_up() {
    let object = table("t");
    let grants = vec![
        grant(&object, "alice", Privileges::SELECT),
        grant(&object, "writers", Privileges::INSERT),
        grant(&object, "", Privileges::REFERENCES),
        grant(&object, "bob", Privileges::DELETE),
    ];
    let wanted = Privileges::SELECT.with(Privileges::INSERT).with(Privileges::REFERENCES);
    assert_eq!(policy(&["alice", "writers"], grants).on(&object), wanted);
}

#[test]
fn what_is_in_a_schema_that_may_not_be_used_may_not() {
    let object = Securable::of(SecurableKind::Table, "secret", "t");
    let read = grant(&object, "alice", Privileges::SELECT);
    assert_eq!(policy(&["alice"], vec![read.clone()]).on(&object), Privileges::NONE);
    let enter = grant(&Securable::schema("secret"), "alice", Privileges::USAGE);
    assert_eq!(policy(&["alice"], vec![read, enter]).on(&object), Privileges::SELECT);
}

#[test]
fn what_everybody_has_can_be_taken_from_everybody() {
    let none = grant(&Securable::database(), "", Privileges::NONE);
    assert_eq!(policy(&["alice"], vec![none.clone()]).on(&Securable::database()), Privileges::NONE);
    let own = grant(&Securable::database(), "alice", Privileges::CONNECT);
    assert_eq!(policy(&["alice"], vec![none, own]).on(&Securable::database()), Privileges::CONNECT);
    let main = grant(&Securable::schema("main"), "", Privileges::NONE);
    assert_eq!(policy(&["alice"], vec![main]).on(&Securable::schema("main")), Privileges::NONE);
}

#[test]
fn an_owner_may_do_everything() {
    let everything = Privileges(u32::MAX);
    let own = policy(&["alice"], vec![grant(&table("t"), "alice", Privileges::OWNER)]);
    assert_eq!(own.on(&table("t")), everything);
    assert_eq!(own.on(&table("u")), Privileges::NONE);
    let owner = policy(&["alice"], vec![grant(&Securable::database(), "alice", Privileges::OWNER)]);
    assert_eq!(owner.on(&Securable::of(SecurableKind::Table, "secret", "t")), everything);
}

#[test]
fn groups_of_groups_count() {
    let join = |role: &str, member: &str| Membership { role: role.into(), member: member.into(), admin: false };
    let memberships = vec![join("readers", "analysts"), join("analysts", "alice"), join("alice", "readers")];
    let roles = Roles { roles: BTreeMap::new(), memberships };
    assert_eq!(roles.of("alice"), ["alice", "analysts", "readers"].map(str::to_owned).into());
    assert_eq!(roles.of("bob"), ["bob".to_owned()].into());
    assert!(roles.is_superuser(ADMINISTRATOR) && !roles.is_superuser("alice"));
}

#[test]
fn what_is_made_dropped_and_renamed_changes_what_is_granted() {
    let database = Database {
        id: DatabaseId::random(),
        name: "mydb".to_owned(),
        main: openduck_layers::TimelineId::random(),
        created: 0,
        dropped: None,
        retention: 0,
        window: 0,
    };
    let future = Securable { kind: SecurableKind::FutureTable, schema: String::new(), name: "alice".to_owned() };
    let grants = [grant(&future, "readers", Privileges::SELECT), grant(&table("old"), "bob", Privileges::SELECT)];
    let id = database.id;
    let changes = |user: &str, effect: Effect| changes_of(&database, user, &effect, &grants, false);

    let made = changes("alice", Effect::Created(table("t")));
    let own = give(id, &table("t"), "alice", Privileges::OWNER, Privileges::NONE);
    assert_eq!(made, [own, give(id, &table("t"), "readers", Privileges::SELECT, Privileges::NONE)]);
    // What a dropped one of the name has left is not for the new one.
    let again = changes(ADMINISTRATOR, Effect::Created(table("old")));
    assert_eq!(again, [AccessChange::Forget { database: id, object: table("old") }]);

    assert_eq!(changes(ADMINISTRATOR, Effect::Dropped(table("t"))), []);
    let gone = AccessChange::Forget { database: id, object: table("old") };
    assert_eq!(changes(ADMINISTRATOR, Effect::Dropped(table("old"))), [gone]);
    let schema = AccessChange::Forget { database: id, object: Securable::schema("main") };
    assert_eq!(changes(ADMINISTRATOR, Effect::Dropped(Securable::schema("main"))), [schema]);
    let renamed = AccessChange::Rename { database: id, from: table("old"), to: table("new") };
    let effect = Effect::Renamed { from: table("old"), to: table("new") };
    assert_eq!(changes(ADMINISTRATOR, effect), [renamed]);
}
