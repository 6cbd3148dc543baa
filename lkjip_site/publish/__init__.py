"""Put the site together: pages, navigation, downloads; the only stage that writes."""
