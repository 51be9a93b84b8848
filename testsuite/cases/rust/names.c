/* CamelCase; what has no name is called by what holds it; no two types have one name.  */

struct net_device { struct { int x; } place; union { int i; float f; }; };
struct NetDevice { int n; };
typedef struct { int v; } __my_type_t;
enum option { YES, NO };

/* A name of the markers' own, and one that only begins like it.  */
struct align16 { int n; };
struct align16_2 { int n; };

/* check
xpath: //struct[@name="net_device"]/rust/@name = "NetDevice"
xpath: //struct[@name="NetDevice"]/rust/@name = "NetDevice2"
xpath: //struct[not(@name)]/rust/@name = "NetDevicePlace" and //union/rust/@name = "NetDeviceUnnamed"
xpath: //struct[@name="__my_type_t"]/rust/@name = "MyTypeT"
xpath: //enum/rust/@name = "Option2"
xpath: //struct[@name="align16_2"]/rust/@name = "Align16_2" or //struct[@name="align16"]/rust/@name = "Align16_2"
xpath: count(//struct[@name="align16" or @name="align16_2"]/rust[@name="Align16"]) = 0
xpath: not(//struct[@name="align16"]/rust/@name = //struct[@name="align16_2"]/rust/@name)
*/
