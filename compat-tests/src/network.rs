//! A network of a test's own with one host on it, which can be cut off (a network namespace of Linux, which takes root).

use std::{
    net::Ipv4Addr,
    process::{Child, Command, Stdio},
};

use crate::{build, server};

/// The network. It is gone when this is dropped, or the test ends.
pub struct Network {
    /// Takes it away when its standard input ends.
    keeper: Child,
}

impl Network {
    /// One such network at a time.
    const NAME: &str = "openduck-test";
    const HERE: Ipv4Addr = Ipv4Addr::new(10, 213, 77, 1);
    const THERE: Ipv4Addr = Ipv4Addr::new(10, 213, 77, 2);

    /// Makes it.
    ///
    /// # Panics
    /// Without root, or `ip` of iproute2.
    pub fn new() -> Self {
        let (name, here, there) = (Self::NAME, Self::HERE, Self::THERE);
        // What an earlier test has left.
        let _ = Command::new("ip").args(["netns", "del", name]).stderr(Stdio::null()).status();
        run(&format!("netns add {name}"));
        let script = "trap '' INT TERM HUP; read _; ip netns del \"$1\"";
        let mut keeper = Command::new("sh");
        keeper.args(["-c", script, "keeper", name]).stdin(Stdio::piped()).stdout(Stdio::null());
        let keeper = keeper.spawn().unwrap();
        run("link add od-here type veth peer name od-there");
        run(&format!("link set od-there netns {name}"));
        run(&format!("addr add {here}/30 dev od-here"));
        run("link set od-here up");
        run(&format!("-n {name} addr add {there}/30 dev od-there"));
        run(&format!("-n {name} link set lo up"));
        let network = Self { keeper };
        network.mend();
        network
    }

    /// Our address on it.
    pub fn here(&self) -> String {
        Self::HERE.to_string()
    }

    /// The other one.
    pub fn there(&self) -> String {
        Self::THERE.to_string()
    }

    /// `openduck`, on the other host.
    pub fn openduck(&self) -> Command {
        let mut exec = Command::new("ip");
        exec.args(["netns", "exec", Self::NAME]).arg(build::openduck());
        server::openduck_by(exec)
    }

    /// Pulls the cable.
    pub fn cut(&self) {
        run(&format!("-n {} link set od-there down", Self::NAME));
    }

    /// Puts it back.
    pub fn mend(&self) {
        run(&format!("-n {} link set od-there up", Self::NAME));
    }
}

impl Default for Network {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

fn run(arguments: &str) {
    let output = Command::new("ip").args(arguments.split(' ')).output().expect("ip, of iproute2, is missing");
    let why = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "ip {arguments}: {why} (a network of its own takes root)");
}
