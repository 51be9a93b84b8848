/* A virtual call goes through a pointer; the methods stand in the virtual table, which is a
   variable like others, and count as taken.  An abstract class's has no destructor.  */

struct shape {
    virtual ~shape();
    virtual int area(int scale) const;
    virtual void draw() = 0;
    int id;
};

struct square : shape {
    int area(int scale) const override;
    void draw() override;
};

shape::~shape() {}
int shape::area(int scale) const { return scale; }
int square::area(int scale) const { return id * scale; }
void square::draw() {}

int measure(const shape &s, shape *other)
{
    other->draw();
    return s.area(3) + 1;
}

int known(const square &s) { return s.square::area(2) + 1; }

/* check
target: x86_64-*
options: -O0
xpath: count(//function[@name="measure"]/call[@indirect="yes"]) = 2
xpath: //function[@name="measure"]/call[1]/@type = "void ()"
xpath: //function[@name="measure"]/call[2]/@type = "int (int) const"
xpath: //function[@name="known"]/call/@callee = "_ZNK6square4areaEi"
xpath: //function[@symbol="_ZNK6square4areaEi"]/@address-taken = "yes"
xpath: //function[@symbol="_ZNK6square4areaEi"]/@type = "int (int) const"
xpath: not(//function[@name="measure"]/@address-taken)
xpath: count(//variable[@symbol="_ZTV5shape"][@constant="yes"]/code-pointer) = 2
xpath: count(//variable[@symbol="_ZTV6square"][@constant="yes"]/code-pointer) = 4
xpath: //variable[@symbol="_ZTV5shape"]/code-pointer[@offset=32]/@symbol = "_ZNK5shape4areaEi"
xpath: //variable[@symbol="_ZTV5shape"]/code-pointer[@offset=40]/@symbol = "__cxa_pure_virtual"
xpath: //variable[@symbol="_ZTV6square"]/code-pointer[@offset=32]/@symbol = "_ZNK6square4areaEi"
*/
