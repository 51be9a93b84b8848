/* CamelCase; what has no name is called by what holds it; no two types have one name.  */

struct net_device { struct { int x; } place; union { int i; float f; }; };
struct NetDevice { int n; };
typedef struct { int v; } __my_type_t;
enum option { YES, NO };

/* check
xpath: //struct[@name="net_device"]/rust/@name = "NetDevice"
xpath: //struct[@name="NetDevice"]/rust/@name = "NetDevice2"
xpath: //struct[not(@name)]/rust/@name = "NetDevicePlace" and //union/rust/@name = "NetDeviceUnnamed"
xpath: //struct[@name="__my_type_t"]/rust/@name = "MyTypeT"
xpath: //enum/rust/@name = "Option2"
*/
