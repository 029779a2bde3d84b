//! What the program says of itself. (An integration test of this package also has cargo build the program whenever the
//! workspace is tested, for the tests that start it.)

use std::process::Command;

fn help(command: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_openduck")).args(command).arg("--help").output().expect("the program runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("help is UTF-8")
}

/// The commands that a help text lists.
fn commands(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| !line.starts_with("Commands:")).skip(1);
    let lines = lines.take_while(|line| line.starts_with("  "));
    let names = lines.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
    names.map(str::to_owned).collect()
}

#[test]
fn every_command_has_an_example() {
    let all = commands(&help(&[]));
    assert!(all.len() >= 8, "{all:?}");
    for command in &all {
        let text = help(&[command]);
        assert!(text.contains("Example: "), "{text}");
        for sub in commands(&text) {
            let text = help(&[command, &sub]);
            assert!(text.contains("Example: "), "{text}");
        }
    }
}

#[test]
fn no_help_shows_a_secret() {
    for command in ["serve", "router", "worker", "query"] {
        let output = Command::new(env!("CARGO_BIN_EXE_openduck"))
            .args([command, "--help"])
            .env("OPENDUCK_TOKEN", "hush-hush")
            .env("OPENDUCK_CLUSTER_TOKEN", "hush-hush")
            .output()
            .unwrap();
        assert!(!String::from_utf8_lossy(&output.stdout).contains("hush-hush"));
    }
}
