"""The words that the invented records are made of; no place, body or person here exists."""

PLACE_HEADS = tuple(
    "Mây Gió Nắng Sương Suối Rừng Đồi Khe Thác Nương Bến Lũng Hang Bãi Ghềnh Trăng Đèo Gò Đầm "
    "Vườn Mùa Hương Cánh Ngọn".split()
)
PLACE_TAILS = tuple(
    "Bạc Xanh Vàng Tím Hồng Thẳm Sớm Chiều Dài Cong Thưa Êm Vọng Đôi Trong Mận Trúc Lựu Sim Quế "
    "Sen Nhãn Chuối Mía Vừng Bưởi Dẻ Trám Gạo Ngô Lúa Khoai Đậu Hồi".split()
)
SURNAMES = tuple("Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split())
MIDDLES = tuple("Văn Thị Đức Ngọc Minh Xuân Thu Hữu Quang Thanh Bảo Kim Gia".split())
GIVEN = tuple("An Bình Châu Dũng Giang Hà Hoa Khánh Lan Mai Nam Oanh Phúc Sơn Tâm Vinh Yến".split())

CROPS = (
    "mận đỏ,chè dây,ngô nếp,lúa nước,khoai môn,cà phê vối,chuối tiêu,bưởi da xanh,sắn cao sản,"
    "gừng sẻ,nghệ đen,hồng không hạt,dứa mật,măng tre,nấm hương,đậu tương,mía tím,lạc đỏ,"
    "cam sành,sả chanh"
).split(",")
ANIMALS = (
    "dê núi,bò vàng,trâu bản,lợn đen,gà đồi,vịt suối,ong mật,cá lồng,ngựa thồ,thỏ trắng,ngan,"
    "nhím,hươu sao,cá tầm,chim bồ câu"
).split(",")
ACTIONS = (
    "nhân rộng,thử nghiệm,hỗ trợ,khảo sát,tập huấn kỹ thuật,vay vốn,liên kết tiêu thụ,cấp giống,"
    "chăm sóc,thu hoạch,chế biến,bảo quản,phòng bệnh cho,cải tạo,trao đổi kinh nghiệm về,"
    "giới thiệu,đánh giá,mở lớp dạy nghề về,làm chuồng trại cho,xây dựng thương hiệu"
).split(",")
AIMS = (
    "giúp hộ nghèo có thêm thu nhập,giữ đất khỏi xói mòn,thay giống cũ đã thoái hóa,"
    "đưa sản phẩm ra chợ phiên,giảm thả rông gia súc,dùng nước tưới tiết kiệm,"
    "để thanh niên ở lại quê,cho phụ nữ có việc lúc nông nhàn,xóa bỏ tập tục lạc hậu,"
    "nâng cao tay nghề cho người dân,gắn sản xuất với du lịch,bảo vệ rừng đầu nguồn,"
    "phát huy vai trò của già làng,chuyển đổi cơ cấu cây trồng,lập quỹ xoay vòng của thôn"
).split(",")
REMARKS = (
    "Người dân góp công làm đường vào khu sản xuất,Cán bộ thôn đến từng nhà vận động,"
    "Kết quả bước đầu được ghi nhận tại hội nghị cuối quý,Một số hộ còn trông chờ hỗ trợ,"
    "Đoàn viên tình nguyện tham gia ngày thứ bảy,Thời tiết rét kéo dài làm chậm tiến độ,"
    "Sản phẩm được bày bán tại chợ trung tâm,Các bên thống nhất gặp lại sau mùa mưa,"
    "Kinh phí lấy từ nguồn đóng góp tự nguyện,Trường học mở lớp buổi tối cho người lớn,"
    "Trạm khuyến nông cử người theo dõi hằng tuần,Lễ hội làng được tổ chức gọn hơn trước,"
    "Nhiều gia đình sửa lại nhà vệ sinh và hàng rào,Nước sạch đã về tới điểm dân cư xa nhất"
).split(",")
UNITS = ("hộ", "ha", "con", "người", "thôn", "buổi", "lớp")
BODIES = (
    ("Huyện ủy {}", "dang", "HU"),
    ("Ủy ban nhân dân huyện {}", "chinh-quyen", "UBND"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện {}", "mat-tran", "MTTQ"),
    ("Hội Nông dân huyện {}", "doan-the", "HND"),
    ("Hội Liên hiệp Phụ nữ huyện {}", "doan-the", "PN"),
    ("Huyện đoàn {}", "doan-the", "HĐ"),
    ("Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện {}", "su-nghiep", "TTVH"),
    ("Trạm khuyến nông huyện {}", "su-nghiep", "TKN"),
)
DOCUMENTS = (
    ("quyet-dinh", "Quyết định", "QĐ"),
    ("ke-hoach", "Kế hoạch", "KH"),
    ("chi-thi", "Chỉ thị", "CT"),
    ("bao-cao", "Báo cáo", "BC"),
    ("huong-dan", "Hướng dẫn", "HD"),
    ("thong-bao", "Thông báo", "TB"),
    ("nghi-quyet", "Nghị quyết", "NQ"),
)
TOPICS = (
    "tuyen-truyen giam-ngheo chan-nuoi trong-trot ca-phe lam-nghiep hop-tac von kinh-phi phu-nu "
    "thanh-nien nong-dan chi-dao so-ket khoa-hoc-ky-thuat dan-cu"
).split()
