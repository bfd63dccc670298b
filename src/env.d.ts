declare namespace App {
  // The route data that Starlight sets on every page of its own.
  interface Locals {
    starlightRoute: import('@astrojs/starlight/route-data').StarlightRouteData;
    t: (key: string) => string;
  }
}
