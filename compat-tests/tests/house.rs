//! The house as the design draws it: which crate may use which, and one build of the engine for every selection.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use cargo_metadata::{DependencyKind, MetadataCommand};
use compat_tests::build::root;
use serde_json::Value;

#[test]
fn crates_use_only_what_the_design_allows() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("openduck-proto", [].as_slice()),
        ("openduck-planner", &[]),
        ("openduck-layers", &[]),
        // The one exception: the build-dependency that keeps the engine's features equal.
        ("openduck-worker", &["openduck-layers", "openduck-proto", "openduck-engine-features"]),
        ("openduck-extension", &["openduck-proto", "openduck-engine-features"]),
        ("openduck-engine-features", &[]),
        ("openduck-router", &["openduck-planner", "openduck-proto"]),
        (
            "openduck-cli",
            &["openduck-router", "openduck-worker", "openduck-layers", "openduck-proto", "openduck-extension"],
        ),
        // The planner, for it to be held against the engine.
        ("compat-tests", &["openduck-planner", "openduck-proto"]),
    ]);
    let forbidden: [(&str, &[&str]); 4] = [
        ("openduck-planner", &["tokio", "tonic", "libduckdb-sys", "duckdb"]),
        ("openduck-layers", &["tonic", "libduckdb-sys", "duckdb"]),
        ("openduck-router", &["libduckdb-sys", "duckdb", "rusqlite"]),
        ("openduck-cli", &["libduckdb-sys", "duckdb"]),
    ];
    let metadata = MetadataCommand::new().current_dir(root()).no_deps().exec().unwrap();
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    assert_eq!(ours, allowed.keys().copied().collect(), "a new crate is a decision, written down here");
    for package in &metadata.packages {
        let name = package.name.as_str();
        for dependency in &package.dependencies {
            let used = dependency.name.as_str();
            if ours.contains(used) {
                assert!(allowed[name].contains(&used), "{name} must not use {used}");
            }
            let never = forbidden.iter().filter(|(who, _)| *who == name).any(|(_, what)| what.contains(&used));
            assert!(!never || dependency.kind == DependencyKind::Development, "{name} must not use {used}");
        }
    }
}

#[test]
fn versions_are_pinned() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let section = manifest.split("[workspace.dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for line in section.lines().filter(|line| line.contains(" = ") && !line.contains("path = ")) {
        assert!(line.contains("\"="), "not pinned: {line}");
    }
    for entry in MetadataCommand::new().current_dir(root()).no_deps().exec().unwrap().packages {
        let text = std::fs::read_to_string(&entry.manifest_path).unwrap();
        let dependencies = text.lines().skip_while(|line| !line.contains("dependencies]"));
        let mut own = dependencies.filter(|line| line.contains("version = \"") && !line.starts_with("version"));
        assert_eq!(own.next(), None, "{}: a version belongs to the workspace", entry.name);
    }
}

/// The engine's build as `selection` asks for it: everything that cargo would compile it again for.
fn engine_of(selection: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(selection)
        .args(["-Z", "unstable-options", "--unit-graph"])
        // The graph is printed by unstable cargo only; nothing is built.
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let graph: Value = serde_json::from_slice(&output.stdout).unwrap();
    let units = graph["units"].as_array().unwrap();
    let engine = |unit: &Value| {
        unit["pkg_id"].as_str().is_some_and(|id| id.contains("libduckdb-sys")) && unit["mode"] == "run-custom-build"
    };
    (0..units.len()).filter(|index| engine(&units[*index])).map(|index| signature(units, index)).collect()
}

fn signature(units: &[Value], index: usize) -> String {
    let unit = &units[index];
    let mut profile = unit["profile"].clone();
    profile.as_object_mut().unwrap().remove("name");
    let below = unit["dependencies"].as_array().unwrap().iter();
    let mut below: Vec<_> = below.map(|d| signature(units, d["index"].as_u64().unwrap() as usize)).collect();
    below.sort();
    format!("{} {} {profile} {} {below:?}", unit["pkg_id"], unit["target"]["name"], unit["features"])
}

#[test]
fn every_selection_shares_one_build_of_the_engine() {
    let whole = engine_of(&["build", "--workspace"]);
    assert_eq!(whole.len(), 1, "one engine: {whole:#?}");
    for selection in [
        ["build", "-p", "openduck-cli"].as_slice(),
        &["build", "-p", "openduck-worker"],
        &["build", "-p", "openduck-extension"],
        &["test", "--workspace"],
        &["test", "-p", "openduck-worker"],
        &["test", "-p", "openduck-extension"],
        &["check", "--workspace", "--all-targets"],
    ] {
        assert_eq!(engine_of(selection), whole, "{selection:?} would compile DuckDB again");
    }
}
