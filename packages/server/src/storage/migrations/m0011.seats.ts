import { Migration } from '@mikro-orm/migrations'

/** Where the seats of territories lie. */
export class M0011Seats extends Migration {
  override name = 'M0011Seats'

  override up(): void {
    this.addSql(`alter table "territory" add "latitude" double precision null, add "longitude" double precision null`)
    this.addSql(
      `alter table "territory" add constraint "territory_place" check ((latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180)`,
    )
  }
}
