/** Family names that stand in front of the given name, of Korea, China, Taiwan and Vietnam. Folded, parted by white space. */
export const FAMILY_NAMES_FIRST = `
kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn song hong moon mun ban roh noh ko bae baek paek nam sohn son heo huh joo ryu ryoo yoo yu kwak cha min woo ri hyun
wang li zhang liu chen chan yang huang zhao wu zhou xu hsu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cai tsai chiang jiang lai hsieh lu su kuo ho tsui cheung leung wong kwok tse
nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly
`;
