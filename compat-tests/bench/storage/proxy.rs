//! A long way to a port of this machine: bytes arrive in order and at full rate, but late.
//!
//! Threads, not tasks: Tokio's clock ticks in whole milliseconds.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::mpsc::{self, Receiver, Sender},
    thread,
    time::{Duration, Instant},
};

use crate::Outcome;

/// Bytes, and when they arrive.
type Sent = (Instant, Vec<u8>);

/// A port from which the way to `port` and back takes `round_trip` longer. It is open until this process ends.
pub(super) fn start(port: u16, round_trip: Duration) -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let near = listener.local_addr()?.port();
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            // Whoever cannot be connected is hung up on.
            let _ = connect(socket, port, round_trip / 2);
        }
    });
    Ok(near)
}

fn connect(near: TcpStream, port: u16, delay: Duration) -> io::Result<()> {
    let far = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    for socket in [&near, &far] {
        socket.set_nodelay(true)?;
    }
    for (from, to) in [(near.try_clone()?, far.try_clone()?), (far, near)] {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || take(from, &sender, delay));
        thread::spawn(move || give(to, &receiver));
    }
    Ok(())
}

fn take(mut from: TcpStream, sender: &Sender<Sent>, delay: Duration) {
    let mut buffer = vec![0; 64 << 10];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if sender.send((Instant::now() + delay, buffer[..count].to_vec())).is_err() {
            break;
        }
    }
}

fn give(mut to: TcpStream, receiver: &Receiver<Sent>) {
    for (arrival, bytes) in receiver {
        thread::sleep(arrival.saturating_duration_since(Instant::now()));
        if to.write_all(&bytes).is_err() {
            break;
        }
    }
    // The other end may have gone first.
    let _ = to.shutdown(Shutdown::Write);
}
