//! Serves the gateway on loopback, at the port of the first argument or any that is free.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};

use inference_gateway::{Settings, app};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = std::env::args().nth(1).map_or(Ok(0), |port| port.parse())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, app(Settings::demo()).into_make_service_with_connect_info::<SocketAddr>()).await?;
    Ok(())
}
