//! The proxy that the environment names for an endpoint, as curl reads it: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY.

use std::{error::Error, net::IpAddr};

use http::Uri;
use hyper_util::{
    client::{
        legacy::connect::proxy::Tunnel,
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use tokio::net::TcpStream;
use tower::Service;

use crate::{
    connect::{ConnectError, dial},
    error::{Failure, Kind},
    uri::Endpoint,
};

/// A way through a proxy, which is asked for a tunnel: what it carries is HTTP/2, or TLS.
#[derive(Clone)]
pub(crate) struct Proxy {
    intercept: Intercept,
    destination: Uri,
}

impl Proxy {
    /// The proxy for `endpoint`, if there is one. This machine is never behind one.
    ///
    /// # Errors
    /// A proxy of another kind than `http://`.
    pub(crate) fn of_environment(endpoint: &Endpoint) -> Result<Option<Self>, Failure> {
        let is_here = match endpoint.host.parse::<IpAddr>() {
            Ok(address) => address.is_loopback(),
            Err(_) => endpoint.host.eq_ignore_ascii_case("localhost"),
        };
        if is_here {
            return Ok(None);
        }
        Self::of(&Matcher::from_env(), endpoint)
    }

    fn of(matcher: &Matcher, endpoint: &Endpoint) -> Result<Option<Self>, Failure> {
        let refuse = |message: String| Failure::new(Kind::InvalidInput, message);
        let destination: Uri =
            endpoint.to_string().parse().map_err(|cause| refuse(format!("openduck: {endpoint}: {cause}")))?;
        let Some(intercept) = matcher.intercept(&destination) else { return Ok(None) };
        let proxy = Self { intercept, destination };
        if proxy.intercept.uri().scheme_str() == Some("http") {
            return Ok(Some(proxy));
        }
        let scheme = proxy.intercept.uri().scheme_str().unwrap_or_default().to_owned();
        Err(refuse(format!(
            "openduck: the environment names a proxy for {endpoint}, {}, and of proxies only http:// ones are known, \
             not {scheme}://. NO_PROXY={} goes without",
            proxy.name(),
            endpoint.host
        )))
    }

    /// Its host and port: a user name and a password are not shown.
    pub(crate) fn name(&self) -> String {
        let uri = self.intercept.uri();
        format!("{}:{}", uri.host().unwrap_or_default(), uri.port_u16().unwrap_or(80))
    }

    /// A connection through the proxy to the endpoint.
    ///
    /// # Errors
    /// The proxy cannot be reached, or does not want to.
    pub(crate) async fn connect(&self) -> Result<TcpStream, ConnectError> {
        let dial = tower::service_fn(|proxy: Uri| async move {
            let host = proxy.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
            dial(&host, proxy.port_u16().unwrap_or(80)).await.map(TokioIo::new)
        });
        let mut tunnel = Tunnel::new(self.intercept.uri().clone(), dial);
        if let Some(authorization) = self.intercept.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        let tunnel = tunnel.call(self.destination.clone()).await;
        tunnel.map(TokioIo::into_inner).map_err(|cause| self.error(&cause))
    }

    fn error(&self, cause: &dyn Error) -> ConnectError {
        let mut text = cause.to_string();
        if let Some(source) = cause.source() {
            text = format!("{text}: {source}");
        }
        ConnectError::Proxy { proxy: self.name(), cause: text }
    }
}

#[cfg(test)]
mod tests;
