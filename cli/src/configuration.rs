//! Where settings come from: flags, then `OPENDUCK_*` variables, then a TOML file. Whatever nobody knows is an error.

use std::{collections::BTreeSet, ffi::OsString, fs, path::Path};

use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};

use crate::Failure;

/// Variables that other programs of ours know: the build, the extension, the Python package, the tests.
const KNOWN_ELSEWHERE: [&str; 3] = ["OPENDUCK_CACHE_DIR", "OPENDUCK_EXTENSION_PATH", "OPENDUCK_REGENERATE"];
/// The prefix of variables that are ours.
const PREFIX: &str = "OPENDUCK_";

/// Parses the command line over the environment over the file that `--config` names.
///
/// # Errors
/// A variable or key that nobody knows, or a file that cannot be read. What clap finds wrong ends the process with its
/// own message.
pub(crate) fn parse<T: CommandFactory + FromArgMatches>() -> Result<T, Failure> {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let command = with_config_flag(T::command());
    check_variables(&command)?;
    let command = match config_file(&arguments) {
        Some(path) => with_defaults(command, &arguments, Path::new(&path))?,
        None => command,
    };
    let matches = command.get_matches_from(&arguments);
    Ok(T::from_arg_matches(&matches).unwrap_or_else(|error| error.exit()))
}

fn with_config_flag(command: Command) -> Command {
    command.arg(
        Arg::new("config")
            .long("config")
            .env("OPENDUCK_CONFIG")
            .global(true)
            .value_name("FILE")
            .action(ArgAction::Set)
            .help("A TOML file with a command's flags, such as port = 7878; flags and variables come first"),
    )
}

/// The file that `--config` names, wherever it stands.
fn config_file(arguments: &[OsString]) -> Option<OsString> {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let text = argument.to_string_lossy();
        if text == "--config" {
            return rest.next().cloned();
        }
        if let Some(path) = text.strip_prefix("--config=") {
            return Some(path.into());
        }
    }
    std::env::var_os("OPENDUCK_CONFIG")
}

/// Every variable of ours must be one that a command knows.
fn check_variables(command: &Command) -> Result<(), Failure> {
    let mut known: BTreeSet<String> = KNOWN_ELSEWHERE.iter().map(|name| (*name).to_owned()).collect();
    collect_variables(command, &mut known);
    let unknown = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    let mut unknown = unknown.filter(|name| name.starts_with(PREFIX) && !known.contains(name));
    match unknown.next() {
        None => Ok(()),
        Some(name) => {
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            Err(format!("the variable {name} means nothing to OpenDuck: unset it; it knows {known}").into())
        }
    }
}

fn collect_variables(command: &Command, known: &mut BTreeSet<String>) {
    let names = command.get_arguments().filter_map(|argument| argument.get_env()?.to_str());
    known.extend(names.map(str::to_owned));
    for sub in command.get_subcommands() {
        collect_variables(sub, known);
    }
}

/// Makes what the file says the defaults of the command that is being run.
fn with_defaults(command: Command, arguments: &[OsString], path: &Path) -> Result<Command, Failure> {
    let wrong = |reason: String| -> Failure { format!("{}: {reason}", path.display()).into() };
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let file: toml::Table = text.parse().map_err(|error: toml::de::Error| wrong(error.message().to_owned()))?;
    let names = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect::<Vec<_>>();
    let Some(name) = arguments.iter().skip(1).filter_map(|a| a.to_str()).find_map(|given| {
        let sub = command
            .get_subcommands()
            .find(|sub| sub.get_name() == given || sub.get_all_aliases().any(|alias| alias == given));
        sub.map(|sub| sub.get_name().to_owned())
    }) else {
        return Err(wrong(format!("it is read with one of the commands {}", names.join(", "))));
    };
    let mut defaults = Vec::new();
    let sub = command.find_subcommand(&name).ok_or_else(|| wrong("no such command".to_owned()))?;
    for (key, value) in file {
        let argument = sub.get_arguments().find(|argument| argument.get_long() == Some(&key));
        let Some(argument) = argument else {
            let known = sub.get_arguments().filter_map(Arg::get_long).collect::<Vec<_>>().join(", ");
            return Err(wrong(format!("`{name}` has no setting \"{key}\"; it has {known}")));
        };
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(_) | toml::Value::Float(_) | toml::Value::Boolean(_) => value.to_string(),
            _ => return Err(wrong(format!("\"{key}\" must be a text, a number or a boolean"))),
        };
        defaults.push((argument.get_id().clone(), value));
    }
    Ok(command.mut_subcommand(name, |mut sub| {
        for (id, value) in defaults {
            sub = sub.mut_arg(id, |argument| argument.default_value(value).required(false));
        }
        sub
    }))
}
