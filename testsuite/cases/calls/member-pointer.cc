/* Pointers to member functions hold an address and an adjustment.  */

struct device {
    int start(int n);
    int stop(int n);
};

struct entry {
    int code;
    int (device::*action)(int);
};

extern const entry entries[2] = { { 1, &device::start }, { 2, &device::stop } };

int run(device &d, int i) { return (d.*entries[i].action)(3) + 1; }

/* check
target: x86_64-*
options: -O2
xpath: count(//variable[@name="entries"][@constant="yes"]/code-pointer) = 2
xpath: //variable[@name="entries"]/code-pointer[1]/@offset = 8
xpath: //variable[@name="entries"]/code-pointer[1]/@symbol = "_ZN6device5startEi"
xpath: //variable[@name="entries"]/code-pointer[2]/@offset = 32
xpath: //function[@name="run"]/call/@type = "int (int)"
*/
